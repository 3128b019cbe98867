package nl.kamervragen.format.html;

import java.io.IOException;
import java.io.Writer;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;

/** Escapes text and attributes, and reports what HTML cannot hold. Lives for one page. */
final class HtmlOut {
    private static final int FULL = 1 << 14;

    private final StringBuilder buffer = new StringBuilder(FULL + 1024);
    private final Writer writer;
    private final Losses losses;

    HtmlOut(Writer writer, Losses losses) {
        this.writer = writer;
        this.losses = losses;
    }

    /** Adds markup. */
    HtmlOut raw(String markup) {
        buffer.append(markup);
        return this;
    }

    /** Adds text. */
    HtmlOut text(String text, String path) {
        escape(text, path, false);
        return this;
    }

    /** Adds an attribute with a blank before it. */
    HtmlOut attribute(String name, String value, String path) {
        buffer.append(' ').append(name).append("=\"");
        escape(value, path, true);
        buffer.append('"');
        return this;
    }

    private void escape(String text, String path, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c < '\ud800' || c > '\udfff') {
                continue;
            }
            String escaped = escape(text, i, path, attribute);
            if (escaped != null) {
                buffer.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        buffer.append(text, from, text.length());
    }

    private @org.jspecify.annotations.Nullable String escape(String text, int at, String path, boolean attribute) {
        return switch (text.charAt(at)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n', '\t' -> attribute ? "&#" + (int) text.charAt(at) + ";" : null;
            case 0 -> lost(text, at, path);
            default -> Characters.isLoneSurrogate(text, at) ? lost(text, at, path) : null;
        };
    }

    private String lost(String text, int at, String path) {
        losses.text(path, Characters.name(text.charAt(at)));
        return "\ufffd";
    }

    /** Hands on what has been gathered, when it is much. */
    void drain() throws IOException {
        if (buffer.length() >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        writer.append(buffer);
        buffer.setLength(0);
        writer.flush();
    }
}
