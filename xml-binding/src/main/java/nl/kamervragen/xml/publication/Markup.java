package nl.kamervragen.xml.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import nl.kamervragen.format.writing.Characters;

/**
 * Prints XML: elements that hold elements on lines of their own, indented by two blanks; text never gets a blank that it
 * did not have. Not thread-safe.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> unprintable = new TreeSet<>();
    private boolean tagOpen;
    private String step = "  ";

    /** From here on, lines are not indented. */
    Markup flat() {
        step = "";
        return this;
    }

    /** An element that holds elements. */
    Markup start(String name) {
        indent();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** An element that holds a line of text; what follows stands on that line until its {@link #endLine()}. */
    Markup startLine(String name) {
        return start(name);
    }

    /** An element within a line. */
    Markup startInline(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** An attribute of the element that was started last. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Markup text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** Ends an element that holds elements. */
    void end() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>\n");
            tagOpen = false;
            return;
        }
        out.append(step.repeat(open.size())).append("</").append(name).append(">\n");
    }

    /** Ends an element that holds a line of text. */
    void endLine() {
        endInline();
        out.append('\n');
    }

    /** Ends an element within a line. */
    void endInline() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void indent() {
        if (tagOpen) {
            out.append(">\n");
            tagOpen = false;
        }
        out.append(step.repeat(open.size()));
    }

    private void closeTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> character(text, i, attribute);
            }
        }
    }

    /** What a parser would turn into a blank or a newline is written by its number; what it refuses is left out. */
    private void character(String text, int at, boolean attribute) {
        char c = text.charAt(at);
        if (!Characters.isXml(text, at)) {
            unprintable.add(Characters.name(c));
        } else if (c == '\r' || attribute && c < ' ') {
            out.append("&#").append((int) c).append(';');
        } else {
            out.append(c);
        }
    }

    /** The characters that were left out, for a person to read. */
    Set<String> unprintable() {
        return unprintable;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
