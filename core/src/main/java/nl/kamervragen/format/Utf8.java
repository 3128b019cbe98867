package nl.kamervragen.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 as letters have it (<i>tekens</i>), in one pass: the platform starts over at the first character that is not of
 * Western Europe, and a quotation mark is one.
 */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STRIDE = Long.BYTES;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The text; null when it holds anything but well-formed characters of at most three bytes. */
    static @Nullable String decode(byte[] bytes) {
        // Of each byte a character, from which the platform copies what is ASCII at once.
        String single = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = asciiEnd(bytes, 0);
        if (at == bytes.length) {
            return single;
        }
        char[] text = new char[bytes.length];
        single.getChars(0, at, text, 0);
        int length = at;
        while (at < bytes.length) {
            int size = size(bytes, at);
            if (size == 0) {
                return null;
            }
            text[length++] = character(bytes, at, size);
            int start = at + size;
            at = asciiEnd(bytes, start);
            single.getChars(start, at, text, length);
            length += at - start;
        }
        return new String(text, 0, length);
    }

    /** Where the next byte stands that is no ASCII; nearly all of a text is, so eight are looked at together. */
    private static int asciiEnd(byte[] bytes, int from) {
        int at = from;
        while (at + STRIDE <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
            at += STRIDE;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** 0 for what is for the platform to judge: surrogates, overlong forms, four bytes, and what is no UTF-8. */
    private static int size(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first < 0xE0) {
            return goesOn(bytes, at + 1) ? 2 : 0;
        }
        boolean three = first > 0xE0 && first < 0xF0 && first != 0xED;
        return three && goesOn(bytes, at + 1) && goesOn(bytes, at + 2) ? 3 : 0;
    }

    private static boolean goesOn(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    private static char character(byte[] bytes, int at, int size) {
        int second = bytes[at + 1] & 0x3F;
        return (char)
                (size == 2
                        ? (bytes[at] & 0x1F) << 6 | second
                        : (bytes[at] & 0x0F) << 12 | second << 6 | bytes[at + 2] & 0x3F);
    }
}
