package nl.kamervragen.xml.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Markup and text as UTF-8 (<i>buffer</i>): escaped and encoded in one pass, so nothing is copied in between. Half of a
 * surrogate pair becomes a question mark, as the platform's encoder has it. Not thread-safe.
 */
final class Utf8Buffer {
    private static final int LONGEST_CHARACTER = 6;

    private byte[] bytes = new byte[8192];
    private int length;

    int length() {
        return length;
    }

    Utf8Buffer put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    @SuppressWarnings("deprecation") // It drops the high byte, which ASCII has not, and copies at once.
    Utf8Buffer ascii(String text) {
        ensure(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    /** Text between tags. */
    Utf8Buffer text(String text) {
        ensure(text.length());
        byte[] target = bytes;
        int to = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != '&' && c != '<' && c != '>' && c != '\r') {
                target[to++] = (byte) c;
            } else {
                length = to;
                i += special(text, i, c);
                to = length;
                target = bytes;
            }
        }
        length = to;
        return this;
    }

    /** Text between double quotes. */
    Utf8Buffer attribute(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> ascii("&quot;");
                case '\t' -> ascii("&#9;");
                case '\n' -> ascii("&#10;");
                case '>' -> put(c);
                default -> i += special(text, i, c);
            }
        }
        return this;
    }

    /** Adds a character, and makes room for the rest; 1 when that took another one after it. */
    private int special(String text, int at, char c) {
        ensure(LONGEST_CHARACTER + text.length() - at);
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '\r' -> ascii("&#13;");
            default -> {
                int point = text.codePointAt(at);
                encode(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '?' : point);
                return Character.charCount(point) - 1;
            }
        }
        return 0;
    }

    private void encode(int point) {
        ensure(LONGEST_CHARACTER);
        if (point < 0x80) {
            bytes[length++] = (byte) point;
            return;
        }
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | point >> 18);
                continuation(point >> 12);
            }
            continuation(point >> 6);
        }
        continuation(point);
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 0x3F);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
