package nl.kamervragen.xml.internal;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;

/**
 * A pull reader that stops at what no honest document has: a document type declaration, or more depth, elements,
 * attributes or text than the limits allow (<i>begrensde lezer</i>). It knows the place of each event. Not thread-safe.
 */
public class GuardedReader extends StreamReaderDelegate {
    /** How deep elements may nest: the deepest model needs less. The platform's own limit is no lower than 200. */
    public static final int MAX_DEPTH = 160;

    /** How many attributes and namespaces one element may have. */
    public static final int MAX_ATTRIBUTES = 64;

    /** Elements for each block that the limits allow: a block holds inlines. */
    private static final long ELEMENTS_PER_BLOCK = 4;

    private final Limits limits;
    private final Position position;
    private int last = START_DOCUMENT;
    private int depth;
    private long elements;
    private long textLength;

    /**
     * Opens a document.
     *
     * @param text the document
     * @param limits how much is read
     * @throws XMLStreamException if not even its start is XML
     */
    public GuardedReader(String text, Limits limits) throws XMLStreamException {
        super(Parsers.open(text));
        this.limits = limits;
        this.position = new Position(text);
    }

    /**
     * The place of the current event: a start tag from {@code <} to {@code >}, or a stretch of text.
     *
     * @return the place in the decoded text
     */
    public SourceSpan span() {
        return position.span();
    }

    /**
     * Where the current event starts.
     *
     * @return the offset in the decoded text
     */
    public int offset() {
        return position.start();
    }

    /**
     * How many elements are open, the current one included.
     *
     * @return 1 at the start tag and at the end tag of the root
     */
    public int depth() {
        return depth;
    }

    @Override
    public int next() throws XMLStreamException {
        if (last == END_ELEMENT) {
            depth--;
        }
        int event = super.next();
        last = event;
        switch (event) {
            case START_ELEMENT -> {
                position.startTag();
                element();
            }
            case END_ELEMENT -> {
                position.endTag();
                textLength = 0;
            }
            case CHARACTERS, CDATA, SPACE -> {
                int length = super.getTextLength();
                position.text(length);
                text(length);
            }
            default -> {
                position.other(event);
                if (event == DTD || event == ENTITY_REFERENCE) {
                    refuse(ReadingCodes.XML_DOCTYPE_REFUSED, "", 0);
                }
            }
        }
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == SPACE
                || event == COMMENT
                || event == PROCESSING_INSTRUCTION
                || (event == CHARACTERS && super.isWhiteSpace())) {
            event = next();
        }
        return event;
    }

    /**
     * Whether nothing but blanks follows the current event. A parser that is asked for the end of a document finds it by
     * an exception, which takes as long as reading a page.
     *
     * @return true at the end tag of the root of most documents
     */
    public boolean isAtEnd() {
        return position.isAtEnd();
    }

    /**
     * Skips the element whose start tag is the current event; the current event is then its end tag.
     *
     * @return its place, tags included
     * @throws XMLStreamException if it is not well-formed or passes a limit
     */
    public SourceSpan skipElement() throws XMLStreamException {
        SourceSpan start = span();
        int outside = depth - 1;
        while (next() != END_ELEMENT || depth - 1 > outside) {
            // The guard counts what is skipped as well.
        }
        return start.to(span());
    }

    private void element() throws XMLStreamException {
        textLength = 0;
        depth++;
        elements++;
        if (depth > MAX_DEPTH) {
            refuse(ReadingCodes.XML_LIMIT_EXCEEDED, "depth", MAX_DEPTH);
        }
        if (super.getAttributeCount() + super.getNamespaceCount() > MAX_ATTRIBUTES) {
            refuse(ReadingCodes.XML_LIMIT_EXCEEDED, "attributes", MAX_ATTRIBUTES);
        }
        if (elements > ELEMENTS_PER_BLOCK * limits.blocks()) {
            refuse(ReadingCodes.XML_LIMIT_EXCEEDED, "elements", ELEMENTS_PER_BLOCK * limits.blocks());
        }
    }

    private void text(int length) throws XMLStreamException {
        textLength += length;
        if (textLength > limits.lineLength()) {
            refuse(ReadingCodes.XML_LIMIT_EXCEEDED, "text", limits.lineLength());
        }
    }

    private void refuse(Code code, String what, long limit) throws XMLStreamException {
        Diagnostic.Builder finding = Diagnostic.of(code).at(span());
        if (!what.isEmpty()) {
            finding.with("what", what).with("limit", limit);
        }
        throw new XmlRefusedException(finding.build());
    }
}
