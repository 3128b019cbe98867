package nl.kamervragen.xml.binding;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.read.Limits;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the vocabulary knows and reports the rest (<i>woordenschatlezer</i>).
 *
 * <p>An unknown element is skipped. One of the own namespace within running text loses its tags only: its words belong
 * to the text. A root without the right namespace is reported, and its namespace taken for the right one.
 */
final class VocabularyReader extends GuardedReader {
    private static final String OTHER = "other";

    private final XmlFindings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private String namespace = OwnVocabulary.NAMESPACE;

    /** An open element: its rule, and whether its tags are hidden. */
    private record Frame(ElementRule rule, boolean hidden) {}

    VocabularyReader(String text, Limits limits, XmlFindings findings) throws XMLStreamException {
        super(text, limits);
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
        while (hasNext()) {
            if (advance() != START_ELEMENT) {
                continue;
            }
            String name = super.getLocalName();
            String found = String.valueOf(super.getNamespaceURI());
            ElementRule rule = OwnVocabulary.DOCUMENT.child(name);
            boolean own = found.equals(OwnVocabulary.NAMESPACE);
            if (!own && !reported || rule == null && !reported) {
                findings.unknownRoot(super.getName(), span());
                reported = true;
            }
            if (rule != null && (own || depth() == 1)) {
                namespace = found.equals("null") ? "" : found;
                attributes(name, rule);
                open.push(new Frame(rule, false));
                return name;
            }
        }
        return null;
    }

    /** Reads on to the end of the document, where nothing should follow. */
    void finish() throws XMLStreamException {
        while (hasNext()) {
            if (advance() == START_ELEMENT) {
                QName more = super.getName();
                findings.unknownElement(more, isOwn(), skipElement());
            }
        }
    }

    @Override
    public int next() throws XMLStreamException {
        while (!open.isEmpty()) {
            int event = advance();
            boolean shown = switch (event) {
                case START_ELEMENT -> start();
                case END_ELEMENT -> !open.pop().hidden();
                case CHARACTERS, CDATA -> characters();
                default -> false;
            };
            if (shown) {
                return event;
            }
        }
        return END_DOCUMENT;
    }

    @Override
    public @Nullable String getNamespaceURI() {
        String found = super.getNamespaceURI();
        return namespace.equals(found == null ? "" : found) ? OwnVocabulary.NAMESPACE : found;
    }

    /** Hides what would change the meaning of elements: the vocabulary has no attributes with a namespace. */
    @Override
    public @Nullable String getAttributeNamespace(int index) {
        String found = super.getAttributeNamespace(index);
        return found == null || found.isEmpty() ? found : OTHER;
    }

    private boolean start() throws XMLStreamException {
        ElementRule parent = rule();
        String name = super.getLocalName();
        boolean own = isOwn();
        ElementRule rule = own ? parent.child(name) : null;
        if (rule != null) {
            attributes(name, rule);
            open.push(new Frame(rule, false));
            return true;
        }
        if (own && parent.holdsText()) {
            findings.unknownElement(super.getName(), true, span());
            open.push(new Frame(parent, true));
        } else {
            QName unknown = super.getName();
            findings.unknownElement(unknown, own, skipElement());
        }
        return false;
    }

    private boolean characters() {
        if (rule().holdsText()) {
            return true;
        }
        if (!super.isWhiteSpace()) {
            findings.misplacedText(super.getText(), span());
        }
        return false;
    }

    private void attributes(String element, ElementRule rule) {
        for (int i = 0; i < super.getAttributeCount(); i++) {
            String uri = super.getAttributeNamespace(i);
            boolean own = uri == null || uri.isEmpty();
            boolean harmless =
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(uri) || XMLConstants.XML_NS_URI.equals(uri);
            if (own ? !rule.hasAttribute(super.getAttributeLocalName(i)) : !harmless) {
                findings.unknownAttribute(element, super.getAttributeName(i), own, span());
            }
        }
    }

    private boolean isOwn() {
        String found = super.getNamespaceURI();
        return namespace.equals(found == null ? "" : found);
    }

    private ElementRule rule() {
        Frame frame = open.peek();
        return frame == null ? OwnVocabulary.DOCUMENT : frame.rule();
    }
}
