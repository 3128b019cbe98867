package nl.kamervragen.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a part as a stream, so that no more than one paragraph or table is held at a time. No DTD, nothing is fetched.
 */
final class WordXml {
    /** Deeper elements hang on the one at this depth: their text is kept, and no stack overflows. */
    static final int DEEPEST = 300;

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
    static WordNode tree(WordPart part) {
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
     * @param part the part
     * @param transparent names of elements that only wrap others: those inside are handed over one by one
     * @param edge told of the transparent ones
     * @param sink takes each other element with all that is in it
     */
    static void stream(WordPart part, Set<String> transparent, Edge edge, Consumer<WordNode> sink) {
        try {
            WordEvents events = new WordEvents(part);
            Deque<String> open = new ArrayDeque<>();
            while (events.hasNext()) {
                int event = events.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = events.name();
                    if (transparent.contains(name)) {
                        open.push(name);
                        edge.pass(name, true);
                    } else {
                        sink.accept(node(events));
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
     * @param part the part
     * @param names which elements; one inside another is not handed over apart
     * @param sink takes each with all that is in it
     */
    static void pick(WordPart part, Set<String> names, Consumer<WordNode> sink) {
        try {
            WordEvents events = new WordEvents(part);
            while (events.hasNext()) {
                if (events.next() == XMLStreamConstants.START_ELEMENT && names.contains(events.name())) {
                    sink.accept(node(events));
                }
            }
        } catch (XMLStreamException e) {
            throw new Malformed(e);
        }
    }

    private static WordNode node(WordEvents events) throws XMLStreamException {
        WordNode root = events.node();
        Deque<WordNode> open = new ArrayDeque<>();
        open.push(root);
        StringBuilder text = new StringBuilder();
        Weight weight = new Weight(root);
        while (!open.isEmpty()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (open(events, open, weight)) {
                    root.flatten();
                }
                text.setLength(0);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                WordNode node = open.pop();
                if (isText(node.name())) {
                    node.text(text.toString());
                    text.setLength(0);
                }
            } else if (events.hasText() && isText(open.getFirst().name())) {
                String more = events.text();
                weight.text(more.length());
                text.append(more);
            }
        }
        return root;
    }

    /** An element beyond the depth becomes a sibling of those above it; says whether this one did. */
    private static boolean open(WordEvents events, Deque<WordNode> open, Weight weight) throws XMLStreamException {
        if (SKIPPED.contains(events.name())) {
            skip(events);
            return false;
        }
        WordNode parent = open.getFirst();
        WordNode node = events.node();
        weight.node(node);
        parent.add(node);
        boolean fits = open.size() < DEEPEST || isText(node.name());
        open.push(fits ? node : parent);
        return !fits;
    }

    /** Bounds what is held at a time: a paragraph or table of more than any letter's is a bomb. */
    private static final class Weight {
        private static final int MOST_NODES = 1_000_000;
        private static final int MOST_CHARACTERS = 16 << 20;

        private int nodes;
        private int characters;

        Weight(WordNode root) {
            node(root);
        }

        void node(WordNode node) {
            nodes += 1 + node.attributeCount();
            text(node.attributeLength());
            if (nodes > MOST_NODES) {
                throw new Malformed("more than " + MOST_NODES + " elements and attributes in one");
            }
        }

        void text(int length) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw new Malformed("more than " + MOST_CHARACTERS + " characters in one");
            }
        }
    }

    /** Of other vocabularies all is kept: properties of files have their values in elements of many names. */
    private static boolean isText(String name) {
        return TEXTS.contains(name) || name.startsWith("x:");
    }

    private static void skip(WordEvents events) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
