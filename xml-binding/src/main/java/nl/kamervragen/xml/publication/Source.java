package nl.kamervragen.xml.publication;

import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.FieldGrammar;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import org.jspecify.annotations.Nullable;

/** The document that is being read, and what the reading collects. Lives for one document; not thread-safe. */
final class Source {
    private final GuardedReader xml;
    private final ReadOptions options;
    private final XmlFindings findings;
    private final SourceMap.Builder map;
    private Chamber chamber = Chamber.TK;
    private boolean deep;

    /** The text of the current event once it was asked for: the parser makes another copy each time. */
    private @Nullable String text;

    private boolean blank;

    Source(GuardedReader xml, ReadOptions options, XmlFindings findings, SourceMap.Builder map) {
        this.xml = xml;
        this.options = options;
        this.findings = findings;
        this.map = map;
    }

    ReadOptions options() {
        return options;
    }

    SourceMap.Builder map() {
        return map;
    }

    Chamber chamber() {
        return chamber;
    }

    void chamber(Chamber value) {
        this.chamber = value;
    }

    /** The next event; visible text becomes part of what the map has to cover. */
    int next() throws XMLStreamException {
        int event = xml.next();
        text = null;
        blank = false;
        if (isText(event)) {
            blank = xml.isWhiteSpace();
            if (!blank) {
                map.source(xml.span(), text());
            }
        }
        return event;
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String text() {
        String known = text;
        if (known == null) {
            known = xml.getText();
            text = known;
        }
        return known;
    }

    boolean isBlank() {
        return blank;
    }

    String name() {
        return xml.getLocalName();
    }

    QName qualifiedName() {
        return xml.getName();
    }

    int depth() {
        return xml.depth();
    }

    SourceSpan span() {
        return xml.span();
    }

    /** The value of an attribute; empty when it is absent. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    void report(Code code, SourceSpan place, String argument, String value) {
        String shown = value.length() > 80 ? value.substring(0, 79) + "…" : value;
        findings.report(Diagnostic.of(code).at(place).with(argument, shown).build());
    }

    /** A value that is not of its form. */
    void malformed(String name, String text, SourceSpan place) {
        findings.malformedValue(name, text, place);
    }

    void report(Diagnostic diagnostic) {
        findings.report(diagnostic);
    }

    /** The current element is not of the vocabulary; what it holds is kept. */
    void unknown() {
        report(ReadingCodes.XML_ELEMENT_AS_TEXT, span(), "name", name());
    }

    /** The model holds less depth than this; it flattens by itself. */
    void tooDeep(int limit) {
        if (!deep) {
            deep = true;
            findings.report(Diagnostic.of(ReadingCodes.NESTING_TOO_DEEP)
                    .at(span())
                    .with("limit", limit)
                    .build());
        }
    }

    Paragraph paragraph(List<Inline> inlines) {
        return FieldGrammar.paragraph(inlines, chamber);
    }

    List<Inline> marked(List<Inline> inlines) {
        return FieldGrammar.marked(inlines, chamber);
    }

    /** The text of the current element, tags left out, blanks as they stand; the current event is then its end. */
    String elementText() throws XMLStreamException {
        StringBuilder element = new StringBuilder();
        int outside = xml.depth() - 1;
        while (next() != XMLStreamConstants.END_ELEMENT || xml.depth() - 1 > outside) {
            if (isText(xml.getEventType())) {
                element.append(text());
            }
        }
        return element.toString();
    }
}
