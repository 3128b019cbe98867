package nl.kamervragen.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;

/** The places of events lie against each other, whatever a document is made of, and each holds what was told. */
class PositionProperties {
    private static final List<String> PIECES = List.of(
            "tekst ",
            "één 😀",
            "\n",
            "\r\n",
            "\r",
            "&amp;",
            "&#x1F600;",
            "&#233;",
            "]]",
            "<b>vet</b>",
            "<br/>",
            "<i a='>' b=\"'/>\" />",
            "<i\n a='1'\r\n>x</i\n>",
            "<!-- > <b> -->",
            "<?p <x> ?>",
            "<![CDATA[]]>",
            "<![CDATA[<b>&amp;]] >\n]]>",
            "x".repeat(3000));

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60);
    }

    @Property(tries = 300)
    void placesLieAgainstEachOther(@ForAll("pieces") List<String> pieces) throws XMLStreamException {
        String text = "<?xml version='1.0'?>\n<!-- vooraf -->\n<a>" + String.join("", pieces) + "</a>";
        GuardedReader reader = new GuardedReader(text, Limits.STANDARD);
        int depth = 0;
        int behind = 0;
        while (reader.hasNext() && (behind == 0 || depth > 0)) {
            int event = reader.next();
            SourceSpan span = reader.span();
            String source = text.substring(span.offset(), span.endOffset());
            if (event == XMLStreamConstants.END_ELEMENT && source.endsWith("/>")) {
                assertThat(span.endOffset()).isEqualTo(behind);
            } else if (depth > 0) {
                assertThat(text.substring(behind, span.offset())).matches("(<!\\[CDATA\\[]]>)*");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            holds(reader, event, source);
            assertThat(placeOf(text, span.offset())).isEqualTo(span.line() + ":" + span.column());
            assertThat(placeOf(text, span.endOffset())).isEqualTo(span.endLine() + ":" + span.endColumn());
            behind = depth > 0 ? span.endOffset() : behind;
        }
        assertThat(reader.isAtEnd()).isTrue();
    }

    private static void holds(GuardedReader reader, int event, String source) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                assertThat(source).startsWith("<" + reader.getLocalName()).endsWith(">");
            case XMLStreamConstants.END_ELEMENT ->
                assertThat(source).startsWith("<").contains(reader.getLocalName());
            case XMLStreamConstants.COMMENT ->
                assertThat(source).startsWith("<!--").endsWith("-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                assertThat(source).startsWith("<?").endsWith("?>");
            default -> assertThat(told(source)).isEqualTo(reader.getText());
        }
    }

    private static String told(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (int cdata = text.indexOf("<![CDATA["); cdata >= 0; cdata = text.indexOf("<![CDATA[", from)) {
            int behind = text.indexOf("]]>", cdata);
            told.append(entities(text.substring(from, cdata))).append(text, cdata + "<![CDATA[".length(), behind);
            from = behind + "]]>".length();
        }
        return told + entities(text.substring(from));
    }

    private static String entities(String text) {
        return text.replace("&amp;", "&").replace("&#x1F600;", "😀").replace("&#233;", "é");
    }

    private static String placeOf(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return line + ":" + (offset - start + 1);
    }
}
