package nl.kamervragen.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.format.Input;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void placesAreThoseOfTheText(String newline) throws XMLStreamException {
        String text = "<a>" + (newline + "<b x='1'>é😀 &amp; meer</b>").repeat(9000) + "</a>";
        GuardedReader reader = new GuardedReader(text, Limits.STANDARD);
        int starts = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("b")) {
                starts++;
                assertThat(text.startsWith("<b x='1'>", reader.offset())).isTrue();
                assertThat(reader.span().length()).isEqualTo("<b x='1'>".length());
            }
        }
        assertThat(starts).isEqualTo(9000);
    }

    @Test
    void aDoctypeIsRefusedWhateverItDeclares() {
        Diagnostic finding = refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>");
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_DOCTYPE_REFUSED);
        assertThat(finding.span().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void depthIsBounded() {
        Diagnostic finding = refusal("<a>".repeat(GuardedReader.MAX_DEPTH + 1));
        assertThat(finding.code()).isEqualTo(ReadingCodes.XML_LIMIT_EXCEEDED);
        assertThat(finding.argument("what")).contains("depth");
        assertThat(finding.span().orElseThrow().column()).isEqualTo(3 * GuardedReader.MAX_DEPTH + 1);
    }

    @Test
    void attributesAreBounded() {
        StringBuilder text = new StringBuilder("<a");
        for (int i = 0; i <= GuardedReader.MAX_ATTRIBUTES; i++) {
            text.append(" a").append(i).append("='1'");
        }
        assertThat(refusal(text + "/>").argument("what")).contains("attributes");
    }

    @Test
    void whatIsNotWellFormedIsAFindingWithItsPlace() {
        Diagnostic finding = refusal("<a>\n  <b></c>\n</a>");
        assertThat(finding.code()).isEqualTo(ReadingCodes.CONTENT_MALFORMED);
        assertThat(finding.span().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void theDeclaredEncodingCountsWhenBytesDoNotTell() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>€</a>";
        ParseResult<String> declared = XmlText.of(Input.of(text.getBytes(Charset.forName("ISO-8859-15")), "a.xml"));
        assertThat(declared.diagnostics()).isEmpty();
        assertThat(declared.orThrow()).isEqualTo(text);
        assertThat(XmlText.of(Input.of(text, "a.xml")).orThrow()).isEqualTo(text);
        assertThat(XmlText.of(Input.of(text.getBytes(StandardCharsets.UTF_8), "a.xml"))
                        .orThrow())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vraag 1", "{\"a\":1}", "<", "<!-- ", "<1>"})
    void whatIsNotXmlHasNoRoot(String text) {
        assertThat(XmlRoot.of(Input.of(text, ""))).isEmpty();
    }

    private static Diagnostic refusal(String text) {
        ReadOptions options = ReadOptions.standard();
        ParseResult<String> result = XmlReading.read(
                Input.of(text, "a.xml"),
                options,
                new XmlFindings(options),
                SourceMap.builder(),
                GuardedReader::new,
                reader -> {
                    while (reader.hasNext()) {
                        reader.next();
                    }
                    return Optional.of("read");
                });
        assertThat(result.value()).isEmpty();
        return result.diagnostics().get(0);
    }
}
