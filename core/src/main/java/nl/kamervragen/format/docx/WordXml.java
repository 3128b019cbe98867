package nl.kamervragen.format.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part as a stream, so that no more than one paragraph or table is held at a time. No DTD, nothing is fetched.
 */
final class WordXml {
    /** Deeper elements hang on the one at this depth: their text is kept, and no stack overflows. */
    static final int DEEPEST = 300;

    /** Later JDKs refuse depth that {@link #DEEPEST} flattens and keeps; 0 leaves it to that. */
    private static final String PLATFORM_DEPTH = "jdk.xml.maxElementDepth";

    private static final int MOST_NODES = 4_000_000;
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
    private static final Set<String> TEXTS = Set.of("t", "instrText", "m:t");
    private static final Set<String> SKIPPED = Set.of(
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "tblPrExChange",
            "proofErr",
            "permStart",
            "permEnd",
            "rsids");

    private WordXml() {}

    /** A part that is no XML, or more of it than anyone wrote. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(Throwable cause) {
            super(cause);
        }

        Malformed(String reason) {
            super(reason);
        }
    }

    /** The whole part as a tree. */
    static WordNode tree(byte[] part) {
        WordNode[] root = {new WordNode("", Map.of())};
        stream(part, Set.of(), (name, entering) -> {}, node -> root[0] = node);
        return root[0];
    }

    /** Told when a transparent element starts and ends. */
    @FunctionalInterface
    interface Edge {
        void pass(String name, boolean entering);
    }

    /**
     * Hands over element by element.
     *
     * @param part the bytes
     * @param transparent names of elements that only wrap others: those inside are handed over one by one
     * @param edge told of the transparent ones
     * @param sink takes each other element with all that is in it
     */
    static void stream(byte[] part, Set<String> transparent, Edge edge, Consumer<WordNode> sink) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            Deque<String> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Malformed("DOCTYPE");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name(reader);
                    if (transparent.contains(name)) {
                        open.push(name);
                        edge.pass(name, true);
                    } else {
                        sink.accept(node(reader));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    edge.pass(open.pop(), false);
                }
            }
        } catch (XMLStreamException e) {
            throw new Malformed(e);
        }
    }

    /**
     * Hands over elements wherever they stand.
     *
     * @param part the bytes
     * @param names which elements; one inside another is not handed over apart
     * @param sink takes each with all that is in it
     */
    static void pick(byte[] part, Set<String> names, Consumer<WordNode> sink) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && names.contains(name(reader))) {
                    sink.accept(node(reader));
                }
            }
        } catch (XMLStreamException e) {
            throw new Malformed(e);
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

    private static WordNode node(XMLStreamReader reader) throws XMLStreamException {
        WordNode root = start(reader);
        Deque<WordNode> open = new ArrayDeque<>();
        open.push(root);
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (!open.isEmpty()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++count > MOST_NODES) {
                    throw new Malformed("more than " + MOST_NODES + " elements");
                }
                if (open(reader, open)) {
                    root.flatten();
                }
                text.setLength(0);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                WordNode node = open.pop();
                if (isText(node.name())) {
                    node.text(text.toString());
                    text.setLength(0);
                }
            } else if (reader.hasText() && isText(open.getFirst().name())) {
                text.append(reader.getText());
            }
        }
        return root;
    }

    /** An element beyond the depth becomes a sibling of those above it; says whether this one did. */
    private static boolean open(XMLStreamReader reader, Deque<WordNode> open) throws XMLStreamException {
        if (SKIPPED.contains(name(reader))) {
            skip(reader);
            return false;
        }
        WordNode parent = open.getFirst();
        WordNode node = start(reader);
        parent.add(node);
        boolean fits = open.size() < DEEPEST || isText(node.name());
        open.push(fits ? node : parent);
        return !fits;
    }

    /** Of other vocabularies all is kept: properties of files have their values in elements of many names. */
    private static boolean isText(String name) {
        return TEXTS.contains(name) || name.startsWith("x:");
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static WordNode start(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return new WordNode(name(reader), Map.of());
        }
        Map<String, String> attributes = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            String namespace = reader.getAttributeNamespace(i);
            String key = reader.getAttributeLocalName(i);
            boolean relationship = namespace != null && RELATIONSHIPS.contains(namespace);
            attributes.put(relationship ? "r:" + key : key, reader.getAttributeValue(i));
        }
        return new WordNode(name(reader), attributes);
    }

    private static String name(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        String prefix = namespace == null ? "x:" : PREFIXES.getOrDefault(namespace, "x:");
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }
}
