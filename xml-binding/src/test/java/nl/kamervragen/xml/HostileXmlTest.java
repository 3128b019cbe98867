package nl.kamervragen.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.akomantoso.AkomaNtosoFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made to do harm: each ends soon, in a finding with a place, and nothing is fetched. */
@Timeout(120)
class HostileXmlTest {
    private static final Formats FORMATS = Formats.of(List.of(new XmlFormat(), new AkomaNtosoFormat()));

    /** A format with the start of a document of its own, down to where blocks stand, and the name of a block. */
    private record Target(DocumentFormat format, String root, String start, String block) {
        @Override
        public String toString() {
            return format.id();
        }
    }

    static Stream<Target> targets() {
        String own = "<letter xmlns='https://kamervragen.nl/ns/1.0' version='1.0'>";
        String akn = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";
        return Stream.of(
                new Target(new XmlFormat(), own, own + "<body>", "paragraph"),
                new Target(
                        new AkomaNtosoFormat(), akn, akn + "<debate><debateBody><questions><question by='#a'>", "p"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void entitiesAreRefused(Target target) {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        laughs.append("]>\n").append(target.start()).append("&a39;");
        Diagnostic finding = onlyFinding(target, laughs.toString());
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_DOCTYPE_REFUSED);
        assertThat(finding.span().orElseThrow().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothingIsFetched(Target target) {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        assertThat(onlyFinding(target, entity + target.start() + "&e;").code())
                .isEqualTo(ReadingCodes.XML_DOCTYPE_REFUSED);
        String external = "<!DOCTYPE x SYSTEM 'http://192.0.2.1/x.dtd'>";
        assertThat(onlyFinding(target, external + target.start()).code()).isEqualTo(ReadingCodes.XML_DOCTYPE_REFUSED);
        assertThat(onlyFinding(target, target.start() + "<" + target.block() + ">&e;")
                        .code())
                .isIn(ReadingCodes.CONTENT_MALFORMED, ReadingCodes.XML_DOCTYPE_REFUSED);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void depthIsBounded(Target target) {
        String bomb = target.start() + "<quotation>".repeat(1_000_000);
        Diagnostic finding = onlyFinding(target, bomb);
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_LIMIT_EXCEEDED);
        assertThat(finding.argument("what")).contains("depth");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void attributesAreBounded(Target target) {
        StringBuilder bomb = new StringBuilder(target.start()).append('<').append(target.block());
        for (int i = 0; i < 1_000_000; i++) {
            bomb.append(" a").append(i).append("=''");
        }
        Diagnostic finding = onlyFinding(target, bomb.append("/>").toString());
        assertThat(finding.code()).isIn(ReadingCodes.XML_LIMIT_EXCEEDED, ReadingCodes.CONTENT_MALFORMED);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aHugeTextIsRefusedBeforeItIsKept(Target target) {
        String huge = target.start() + "<" + target.block() + ">" + "x".repeat(40_000_000);
        Diagnostic finding = onlyFinding(target, huge);
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_LIMIT_EXCEEDED);
        assertThat(finding.argument("what")).contains("text");
    }

    /** Eight million are what the limit of bytes lets through. */
    @ParameterizedTest
    @MethodSource("targets")
    void millionsOfElementsAreBounded(Target target) {
        String element = "<" + target.block() + "/>";
        String many = target.start() + element.repeat(60_000_000 / element.length());
        Diagnostic finding = onlyFinding(target, many);
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_LIMIT_EXCEEDED);
        assertThat(finding.argument("what")).contains("elements");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void millionsOfUnknownElementsAreBoundedAsWell(Target target) {
        ParseResult<Document> result = read(target, target.root() + "<x/>".repeat(10_000_000));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(ReadingCodes.XML_LIMIT_EXCEEDED);
        assertThat(result.diagnostics()).hasSizeLessThan(2 * Limits.STANDARD.diagnosticsPerCode());
    }

    /** A gigabyte in one element, made as it is read: no more than the limit is ever held. */
    @Test
    void aGigabyteIsNotTakenIn() throws IOException {
        String start = "<letter xmlns='https://kamervragen.nl/ns/1.0'><body><paragraph>";
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        Stream<InputStream> chunks = Stream.concat(
                Stream.of(new java.io.ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII))),
                Stream.generate(() -> (InputStream) new java.io.ByteArrayInputStream(chunk))
                        .limit(1024));
        try (InputStream stream = new SequenceInputStream(Collections.enumeration(chunks.toList()))) {
            ParseResult<Input> result = Input.read(stream, "x.xml", Limits.STANDARD.bytes());
            assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.INPUT_TOO_LARGE);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aHostileDocumentIsStillRecognised(Target target) {
        String doctype = "<!DOCTYPE x>" + target.start();
        assertThat(FORMATS.recognize(Input.of(doctype, "")).orElseThrow().id())
                .isEqualTo(target.format().id());
    }

    private static Diagnostic onlyFinding(Target target, String text) {
        ParseResult<Document> result = read(target, text);
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).isNotEmpty();
        Diagnostic last = last(result);
        assertThat(last.span()).isPresent();
        return last;
    }

    private static Diagnostic last(ParseResult<Document> result) {
        return result.diagnostics().get(result.diagnostics().size() - 1);
    }

    private static ParseResult<Document> read(Target target, String text) {
        Input input = Input.of(text, "x.xml");
        return target.format().read(input, ReadOptions.standard());
    }
}
