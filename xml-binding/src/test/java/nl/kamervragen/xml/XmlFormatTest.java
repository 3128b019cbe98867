package nl.kamervragen.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class XmlFormatTest {
    private static final String NS = " xmlns='https://kamervragen.nl/ns/1.0'";

    @Test
    void theSampleIsValidAndReadsWhole() throws IOException, SAXException {
        String xml = sample("letter.xml");
        KamervragenXml.schema().newValidator().validate(new StreamSource(new StringReader(xml)));
        ParseResult<Document> result = read(xml);
        assertThat(result.diagnostics()).isEmpty();
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow().date()).contains(LocalDate.of(2026, 5, 11));
        WrittenQuestions set = letter.writtenQuestions().orElseThrow();
        assertThat(set.answerTo("2").orElseThrow().numbers()).isEqualTo(QuestionNumbers.parse("1 en 2"));
        assertThat(set.footnote("n1").orElseThrow().plainText()).isEqualTo("De Veerbode, 27 februari 2026");
        assertThat(KamervragenXml.toXml(letter)).isEqualTo(xml);
    }

    @Test
    void placesAreKnown() throws IOException {
        String xml = sample("letter.xml");
        ParseResult<Document> result = read(xml);
        SourceSpan span =
                result.sourceMap().spans("/writtenQuestions/answers/0").get(0);
        assertThat(xml.substring(span.offset(), span.endOffset()))
                .startsWith("<answer numbers=\"1 2\">")
                .endsWith("</answer>");
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void theFacadeFindsIt() throws IOException {
        Document document = Kamervragen.read(sample("letter.xml")).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Kamervragen.write(document, "xml", out)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(sample("letter.xml"));
    }

    @Test
    void valuesThatMeanNothingAreReportedAndTheRestIsRead() {
        ParseResult<Document> result = read("<letter" + NS + " version='1.0' chamber='xx'>\n"
                + "<letterhead date='2026-13-01'><subject>De sluis</subject></letterhead>\n"
                + "<writtenQuestions>\n"
                + "<heading reference='2026D1'><addressee kind='baas'><portfolio>Wonen</portfolio></addressee></heading>\n"
                + "<question numbers=''><paragraph>Is zij dicht?</paragraph></question>\n"
                + "<question numbers='1 x 2'/>\n"
                + "<notice kind='later'><paragraph>Het duurt.</paragraph></notice>\n"
                + "</writtenQuestions></letter>");
        assertThat(result.diagnostics())
                .extracting(
                        Diagnostic::code,
                        d -> d.span().orElseThrow().line(),
                        d -> d.argument("name").orElse(""))
                .containsExactly(
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 1, "chamber"),
                        tuple(ReadingCodes.DATE_MALFORMED, 2, "date"),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 4, "reference"),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 4, "kind"),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 5, "numbers"),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 6, "numbers"),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 7, "kind"));
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions().get(0).plainText()).isEqualTo("Is zij dicht?");
        assertThat(set.questions().get(1).numbers()).isEqualTo(QuestionNumbers.parse("1 en 2"));
        assertThat(set.explanation()).hasSize(1);
    }

    @Test
    void aSecondOneOfWhatStandsThereOnceIsReportedAndTheFirstCounts() {
        ParseResult<Document> result = read("<letter" + NS + " version='1.0' chamber='tk'>\n"
                + "<letterhead><subject>De sluis</subject>\n<subject>De brug</subject></letterhead>\n"
                + "<letterhead/>\n"
                + "<body><paragraph>Een</paragraph></body>\n<body><paragraph>Twee</paragraph></body></letter>");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().orElseThrow().line())
                .containsExactly(
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, 3), tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, 4));
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow().subject()).contains("De sluis");
        assertThat(letter.body()).containsExactly(Paragraph.of("Een"), Paragraph.of("Twee"));
    }

    @Test
    void whatIsNotOfTheVocabularyIsSkippedAndReported() {
        ParseResult<Document> result = read("<letter" + NS + " xmlns:a='urn:a' version='1.0' chamber='tk' a:b='c'>\n"
                + "<a:archive><a:box>7</a:box></a:archive>\n"
                + "<stamp>gezien<paragraph>x</paragraph></stamp>\n"
                + "<body>los<paragraph colour='red'>Met <big>grote</big> en <a:w>vreemde</a:w> woorden</paragraph></body>\n"
                + "</letter>");
        assertThat(result.diagnostics())
                .extracting(
                        Diagnostic::code,
                        Diagnostic::severity,
                        d -> d.span().orElseThrow().line())
                .containsExactly(
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.INFO, 1),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.INFO, 2),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.WARNING, 3),
                        tuple(ReadingCodes.XML_TEXT_MISPLACED, Severity.WARNING, 4),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.WARNING, 4),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.WARNING, 4),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, Severity.INFO, 4));
        assertThat(((Letter) result.orThrow()).body().get(0).plainText()).isEqualTo("Met grote en woorden");
    }

    @Test
    void everyUnknownElementIsReportedHoweverManyThereWere() {
        String many = "<letter" + NS + " version='1.0'>" + "<stamp/>".repeat(50) + "</letter>";
        assertThat(read(many).diagnostics()).hasSize(50);
        assertThat(read(many).diagnostics()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<letter version='1.0'><body><paragraph>Dag</paragraph></body></letter>",
                "<x:letter xmlns:x='urn:other' version='1.0'><x:body><x:paragraph>Dag</x:paragraph></x:body></x:letter>",
                "<e><letter xmlns='https://kamervragen.nl/ns/1.0'><body><paragraph>Dag</paragraph></body></letter></e>"
            })
    void aWrongRootOrNamespaceIsReportedAndTheLetterRead(String xml) {
        ParseResult<Document> result = read(xml);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.XML_ROOT_UNKNOWN);
        assertThat(result.orThrow().plainText()).isEqualTo("Dag");
    }

    @Test
    void anUnknownDocumentIsNamed() {
        ParseResult<Document> result = read("<?xml version='1.0'?>\n<factuur><regel>1</regel></factuur>");
        assertThat(result.value()).isEmpty();
        Diagnostic finding = result.diagnostics().get(0);
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_ROOT_UNKNOWN);
        assertThat(finding.span().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void whatFollowsTheLetterDoesNotSpoilIt() {
        ParseResult<Document> result = read("<letter" + NS + " version='1.0'/>\n<letter/>");
        assertThat(result.value()).isPresent();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.CONTENT_MALFORMED);
    }

    @Test
    void attributesOfSchemaInstancesChangeNothing() {
        ParseResult<Document> result = read("<letter" + NS
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' version='1.0'>"
                + "<body xsi:type='officeElement'><paragraph xsi:nil='true'>Dag</paragraph></body></letter>");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow().plainText()).isEqualTo("Dag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<letter xmlns='https://kamervragen.nl/ns/1.0'/>|CERTAIN",
                "<!-- x --><publication xmlns='https://kamervragen.nl/ns/1.0'/>|CERTAIN",
                "<letter/>|LIKELY",
                "<?xml version='1.0'?><factuur/>|LIKELY",
                "<html><body/></html>|NONE",
                "<factuur/>|NONE",
                "Vraag 1|NONE"
            })
    void theRootDecides(String text, Recognition expected) {
        assertThat(new XmlFormat().recognize(Input.of(text, ""))).isEqualTo(expected);
    }

    private static ParseResult<Document> read(String xml) {
        return new XmlFormat().read(Input.of(xml, "x.xml"), ReadOptions.standard());
    }

    private static String sample(String name) {
        try (InputStream stream = Objects.requireNonNull(XmlFormatTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
