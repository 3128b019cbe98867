package nl.kamervragen.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;

/**
 * Escapes text and attributes and makes them UTF-8 in one pass, and reports what HTML cannot hold. Lives for one page.
 */
final class HtmlOut {
    private static final int LETTER = 1 << 14;
    private static final int MUCH = 1 << 15;

    private static final int LONGEST_CHARACTER = 8;

    /** Of each ASCII character, whether it stands for itself; a table, for a guess at the next one is often wrong. */
    private static final boolean[] PLAIN = plain();

    private final OutputStream stream;
    private final Losses losses;
    private byte[] bytes = new byte[LETTER];
    private int length;

    HtmlOut(OutputStream stream, Losses losses) {
        this.stream = stream;
        this.losses = losses;
    }

    /** Takes what the page cannot hold. */
    Losses losses() {
        return losses;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = c != '&' && c != '<' && c != '>' && c != '"';
        }
        return plain;
    }

    /** Adds markup, which is ASCII. */
    @SuppressWarnings("deprecation") // It drops the high byte, which ASCII has not, and copies at once.
    HtmlOut raw(String markup) {
        int more = markup.length();
        ensure(more);
        markup.getBytes(0, more, bytes, length);
        length += more;
        return this;
    }

    /** Adds text. */
    HtmlOut text(String text, HtmlPath path) {
        escape(text, path, false);
        return this;
    }

    /** Adds text that was generated. */
    HtmlOut text(String text, String path) {
        escape(text, path, false);
        return this;
    }

    /** Adds an attribute with a blank before it. */
    HtmlOut attribute(String name, String value, HtmlPath path) {
        return attribute(name, value, (Object) path);
    }

    /** Adds an attribute that was generated. */
    HtmlOut attribute(String name, String value, String path) {
        return attribute(name, value, (Object) path);
    }

    private HtmlOut attribute(String name, String value, Object path) {
        raw(" ").raw(name).raw("=\"");
        escape(value, path, true);
        return raw("\"");
    }

    /** Adds the value of an attribute whose quotes are markup. */
    HtmlOut value(String value, HtmlPath path) {
        escape(value, path, true);
        return this;
    }

    /** There is always room for what is left of the text, were it plain. */
    @SuppressWarnings("deprecation") // As above.
    private void escape(String text, Object path, boolean attribute) {
        int end = text.length();
        ensure(end);
        int at = 0;
        while (at < end) {
            int run = at;
            while (run < end && isPlain(text.charAt(run))) {
                run++;
            }
            text.getBytes(at, run, bytes, length);
            length += run - at;
            at = run;
            if (run < end) {
                ensure(LONGEST_CHARACTER + end - run);
                at += special(text, run, path, attribute);
            }
        }
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && PLAIN[c];
    }

    /** How many units were written. */
    private int special(String text, int at, Object path, boolean attribute) {
        char c = text.charAt(at);
        if (c >= 0x80) {
            return encode(text, at, path);
        }
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw(attribute ? "&quot;" : "\"");
            case '\r' -> raw("&#13;");
            case 0 -> lost(text, at, path);
            default -> {
                if (attribute && (c == '\n' || c == '\t')) {
                    raw("&#" + (int) c + ";");
                } else {
                    bytes[length++] = (byte) c;
                }
            }
        }
        return 1;
    }

    private int encode(String text, int at, Object path) {
        char c = text.charAt(at);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (!Character.isSurrogate(c)) {
            threeBytes(c);
        } else if (Characters.isLoneSurrogate(text, at)) {
            lost(text, at, path);
        } else {
            int point = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
            return 2;
        }
        return 1;
    }

    private void threeBytes(char c) {
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void lost(String text, int at, Object path) {
        losses.text(path.toString(), Characters.name(text.charAt(at)));
        threeBytes('\ufffd');
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Hands on what has been gathered, when it is much. */
    void drain() throws IOException {
        if (length >= MUCH) {
            hand();
        }
    }

    void flush() throws IOException {
        hand();
        stream.flush();
    }

    private void hand() throws IOException {
        stream.write(bytes, 0, length);
        length = 0;
    }
}
