package nl.kamervragen.format.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The events of a part's XML. No DTD, nothing is fetched, and no single tag or comment of a bomb is taken whole. */
final class WordEvents {
    /** Later JDKs refuse depth that {@link WordXml#DEEPEST} flattens and keeps; 0 leaves it to that. */
    private static final String PLATFORM_DEPTH = "jdk.xml.maxElementDepth";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", ""),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));
    private static final Set<String> RELATIONSHIPS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** What the JDK's reader keeps of each open element would fill the memory. */
    private static final int DEEPEST = 100_000;

    private final Source source;
    private final XMLStreamReader reader;
    private int depth;

    WordEvents(WordPart part) throws XMLStreamException {
        this.source = new Source(part.open());
        this.reader = factory().createXMLStreamReader(source);
    }

    /** Counts what is read between two events. */
    private static final class Source extends FilterInputStream {
        private static final int LONGEST = 8 << 20;

        private long read;

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > LONGEST) {
                throw new IOException("a tag or comment of more than " + LONGEST + " bytes");
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(PLATFORM_DEPTH)) {
            factory.setProperty(PLATFORM_DEPTH, "0");
        }
        return factory;
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /** The next event, a constant of {@link XMLStreamConstants}; a DTD is refused. */
    int next() throws XMLStreamException {
        source.read = 0;
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new WordXml.Malformed("DOCTYPE");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new WordXml.Malformed("elements more than " + DEEPEST + " deep");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    boolean hasText() {
        return reader.hasText();
    }

    String text() {
        return reader.getText();
    }

    /** The name of the element that starts or ends here, as {@link WordNode} has it. */
    String name() {
        String namespace = reader.getNamespaceURI();
        String prefix = namespace == null ? "x:" : PREFIXES.getOrDefault(namespace, "x:");
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** The element that starts here, without what is in it. */
    WordNode node() {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return new WordNode(name(), Map.of());
        }
        Map<String, String> attributes = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            String namespace = reader.getAttributeNamespace(i);
            String key = reader.getAttributeLocalName(i);
            boolean relationship = namespace != null && RELATIONSHIPS.contains(namespace);
            attributes.put(relationship ? "r:" + key : key, reader.getAttributeValue(i));
        }
        return new WordNode(name(), attributes);
    }
}
