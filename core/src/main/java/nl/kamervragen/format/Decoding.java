package nl.kamervragen.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;

/** From bytes to text, never by the platform's charset. */
final class Decoding {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    static ParseResult<String> decode(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return ParseResult.of(new String(bytes, StandardCharsets.UTF_16), List.of());
        }
        String plain = Utf8.decode(bytes);
        String text = plain == null ? new String(bytes, StandardCharsets.UTF_8) : plain;
        if (plain != null || text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
            return ParseResult.of(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        }
        return ParseResult.of(
                new String(bytes, WINDOWS),
                List.of(Diagnostic.of(ReadingCodes.ENCODING_GUESSED)
                        .with("encoding", WINDOWS.name())
                        .build()));
    }

    /** Asked only where a replacement character stands: it is in the text itself, or the bytes are wrong. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
