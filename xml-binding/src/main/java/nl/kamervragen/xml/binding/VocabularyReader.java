package nl.kamervragen.xml.binding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlFindings;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the vocabulary knows and reports the rest (<i>woordenschatlezer</i>).
 *
 * <p>An unknown element is skipped. One of the own namespace within running text loses its tags only: its words belong
 * to the text. A root without the right namespace is reported, and its namespace taken for the right one. Not thread-safe.
 */
final class VocabularyReader {
    private final GuardedReader reader;
    private final XmlFindings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private String namespace = OwnVocabulary.NAMESPACE;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /** An open element: its rule, whether its tags are hidden, and which children it had that stand there once. */
    private record Frame(ElementRule rule, boolean hidden, Set<String> had) {
        Frame(ElementRule rule, boolean hidden) {
            this(rule, hidden, new HashSet<>(0));
        }
    }

    VocabularyReader(GuardedReader reader, XmlFindings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * Goes to the start tag of the letter or publication.
     *
     * @return its name; null when there is none
     */
    @Nullable
    String root() throws XMLStreamException {
        boolean reported = false;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = enter(reader.depth() == 1);
                if (!reported && (name == null || !isNamespace(OwnVocabulary.NAMESPACE))) {
                    findings.unknownRoot(reader.getName(), reader.span());
                    reported = true;
                }
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /**
     * Starts at the current start tag; the end of its element is then the end of the document.
     *
     * @param anyNamespace whether its namespace may be another one, and is then taken for the right one
     * @return the name of the letter or publication; null when it is neither
     */
    @Nullable
    String enter(boolean anyNamespace) {
        String name = reader.getLocalName();
        ElementRule rule = OwnVocabulary.DOCUMENT.child(name);
        String found = reader.getNamespaceURI();
        if (rule == null || !anyNamespace && !isNamespace(OwnVocabulary.NAMESPACE)) {
            return null;
        }
        namespace = found == null ? "" : found;
        attributes(name, rule);
        open.push(new Frame(rule, false));
        return name;
    }

    /** Reads on to the end of the document, where nothing should follow. */
    void finish() throws XMLStreamException {
        while (!reader.isAtEnd() && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                QName more = reader.getName();
                findings.unknownElement(more, isNamespace(namespace), reader.skipElement());
            }
        }
    }

    /** The next start tag, end tag or text that the vocabulary knows. */
    int next() throws XMLStreamException {
        while (!open.isEmpty()) {
            event = reader.next();
            boolean shown = switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> !open.pop().hidden();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> false;
            };
            if (shown) {
                return event;
            }
        }
        throw new IllegalStateException("Behind the end of the document");
    }

    /** The event that was read last. */
    int event() {
        return event;
    }

    /** Goes to the next child of the element whose children are being read, if there is one, else to its end tag. */
    boolean nextChild() throws XMLStreamException {
        return next() == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the end tag of an element that holds nothing. */
    void end() throws XMLStreamException {
        next();
    }

    /** The text of the current element, which holds nothing else. */
    String text() throws XMLStreamException {
        return next() == XMLStreamConstants.END_ELEMENT ? "" : textHere();
    }

    /** The text from the current event to the next tag, which is then the current event. */
    String textHere() throws XMLStreamException {
        String first = reader.getText();
        if (isTag(next())) {
            return XmlEscape.decode(first);
        }
        StringBuilder text = new StringBuilder(first);
        do {
            text.append(reader.getText());
        } while (!isTag(next()));
        return XmlEscape.decode(text.toString());
    }

    private static boolean isTag(int event) {
        return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the current element. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the current element as it stands; null when it is absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && (uri == null || uri.isEmpty())) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The place of the current event. */
    SourceSpan span() {
        return reader.span();
    }

    private boolean start() throws XMLStreamException {
        ElementRule parent = rule();
        String name = reader.getLocalName();
        boolean own = isNamespace(namespace);
        ElementRule rule = own ? parent.child(name) : null;
        if (rule != null && isRepeated(parent, name)) {
            QName repeated = reader.getName();
            findings.unknownElement(repeated, true, reader.skipElement());
            return false;
        }
        if (rule != null) {
            attributes(name, rule);
            open.push(new Frame(rule, false));
            return true;
        }
        if (own && parent.holdsText()) {
            findings.unknownElement(reader.getName(), true, reader.span());
            open.push(new Frame(parent, true));
        } else {
            QName unknown = reader.getName();
            findings.unknownElement(unknown, own, reader.skipElement());
        }
        return false;
    }

    /** A second one of what stands there once is told and left out; the first one counts. */
    private boolean isRepeated(ElementRule parent, String name) {
        Frame frame = open.peek();
        return frame != null && parent.isSingle(name) && !frame.had().add(name);
    }

    private boolean characters() {
        if (rule().holdsText()) {
            return true;
        }
        if (!reader.isWhiteSpace()) {
            findings.misplacedText(reader.getText(), reader.span());
        }
        return false;
    }

    private void attributes(String element, ElementRule rule) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            boolean own = uri == null || uri.isEmpty();
            boolean harmless =
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(uri) || XMLConstants.XML_NS_URI.equals(uri);
            if (own ? !rule.hasAttribute(reader.getAttributeLocalName(i)) : !harmless) {
                findings.unknownAttribute(element, reader.getAttributeName(i), own, reader.span());
            }
        }
    }

    private boolean isNamespace(String wanted) {
        String found = reader.getNamespaceURI();
        return wanted.equals(found == null ? "" : found);
    }

    private ElementRule rule() {
        Frame frame = open.peek();
        return frame == null ? OwnVocabulary.DOCUMENT : frame.rule();
    }
}
