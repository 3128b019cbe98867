package nl.kamervragen.xml.akomantoso;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlFindings;

/** Walks over the elements of one namespace (<i>leesplek</i>) and reports what is of none. Not thread-safe. */
final class Cursor {
    private final GuardedReader reader;
    private final XmlFindings findings;
    private final String namespace;

    /** Reads one element, from its start tag to its end tag. */
    @FunctionalInterface
    interface Element {
        void read(String name) throws XMLStreamException;
    }

    /** Takes a stretch of text. */
    @FunctionalInterface
    interface Characters {
        void read(String text) throws XMLStreamException;
    }

    Cursor(GuardedReader reader, XmlFindings findings) {
        this.reader = reader;
        this.findings = findings;
        this.namespace = String.valueOf(reader.getNamespaceURI());
    }

    GuardedReader reader() {
        return reader;
    }

    XmlFindings findings() {
        return findings;
    }

    SourceSpan span() {
        return reader.span();
    }

    /** Reads the children of the current element; text between them is misplaced. */
    void children(Element child) throws XMLStreamException {
        content(child, text -> {
            if (!text.isBlank()) {
                findings.misplacedText(text, reader.span());
            }
        });
    }

    /** Reads children and text of the current element, each stretch of text whole. */
    void content(Element child, Characters characters) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, characters);
                    element(child);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, characters);
                    return;
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private static void flush(StringBuilder text, Characters characters) throws XMLStreamException {
        if (text.length() > 0) {
            String whole = text.toString();
            text.setLength(0);
            characters.read(XmlEscape.decode(whole));
        }
    }

    private void element(Element child) throws XMLStreamException {
        if (isOurs()) {
            child.read(reader.getLocalName());
        } else {
            QName name = reader.getName();
            findings.unknownElement(name, false, reader.skipElement());
        }
    }

    private boolean isOurs() {
        return namespace.equals(String.valueOf(reader.getNamespaceURI()));
    }

    /** The text of the current element, whatever its markup. */
    String text() throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        content(name -> all.append(text()), all::append);
        return all.toString();
    }

    /** Skips the current element with a finding: it has no meaning here. */
    void unknown() throws XMLStreamException {
        QName name = reader.getName();
        findings.unknownElement(name, true, reader.skipElement());
    }

    /** Skips the current element: what it holds is known or of no interest. */
    void skip() throws XMLStreamException {
        reader.skipElement();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).map(XmlEscape::decode);
    }

    /** An attribute of the library's own namespace. */
    Optional<String> own(String name) {
        return Optional.ofNullable(reader.getAttributeValue(Akn.OWN, name)).map(XmlEscape::decode);
    }

    /** A number of the library's own; what is none is reported. */
    Optional<Integer> ownNumber(String name) {
        return number(name, own(name));
    }

    Optional<Integer> number(String name, Optional<String> text) {
        try {
            return text.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            findings.malformedValue(name, text.orElse(""), reader.span());
            return Optional.empty();
        }
    }
}
