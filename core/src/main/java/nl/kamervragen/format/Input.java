package nl.kamervragen.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import org.jspecify.annotations.Nullable;

/**
 * Something to read (<i>invoer</i>): bytes or text, and a name if there is one.
 *
 * <p>Immutable but for a cache of the decoded text, which is safe across threads.
 */
public final class Input {
    private final String name;
    private final byte[] bytes;
    private volatile @Nullable ParseResult<String> text;

    private Input(String name, byte[] bytes, @Nullable ParseResult<String> text) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
    }

    /**
     * Some bytes.
     *
     * @param bytes the bytes; copied
     * @param name the file's name, for its extension; may be empty
     * @return the input
     */
    public static Input of(byte[] bytes, String name) {
        return new Input(name, bytes.clone(), null);
    }

    /**
     * Some text.
     *
     * @param text the text
     * @param name the file's name, for its extension; may be empty
     * @return the input
     */
    public static Input of(CharSequence text, String name) {
        String string = text.toString();
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        return new Input(name, bytes, ParseResult.of(string, List.of()));
    }

    /**
     * Reads a file. One beyond the limit is not even opened.
     *
     * @param file the file
     * @param limit the most bytes that are read
     * @return the input, or {@code input-too-large}
     * @throws IOException if the file cannot be read
     */
    public static ParseResult<Input> read(Path file, long limit) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > limit) {
            return tooLarge(limit);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, String.valueOf(file.getFileName()), limit);
        }
    }

    /**
     * Reads a stream to its end or to the limit. The stream is not closed.
     *
     * @param stream the stream
     * @param name the file's name, for its extension; may be empty
     * @param limit the most bytes that are read
     * @return the input, or {@code input-too-large}
     * @throws IOException if the stream fails
     */
    public static ParseResult<Input> read(InputStream stream, String name, long limit) throws IOException {
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length == most && stream.read() >= 0) {
            return tooLarge(limit);
        }
        return ParseResult.of(new Input(name, bytes, null), List.of());
    }

    private static ParseResult<Input> tooLarge(long limit) {
        return ParseResult.failed(
                Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE).with("limit", limit).build());
    }

    /**
     * The file's name.
     *
     * @return empty when there is none
     */
    public String name() {
        return name;
    }

    /**
     * The extension of the name.
     *
     * @return lower case, without dot; empty when there is none
     */
    public String extension() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * How many bytes there are.
     *
     * @return the size
     */
    public int size() {
        return bytes.length;
    }

    /**
     * All bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The bytes as a stream.
     *
     * @return a new stream over them; nothing is copied
     */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Whether the first bytes are these.
     *
     * @param signature the bytes to compare with
     * @return true if the input starts with them
     */
    public boolean startsWith(byte... signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /**
     * The text: UTF-8, else UTF-16 by its byte order mark, else Windows-1252 with {@code encoding-guessed}. A byte order
     * mark is dropped.
     *
     * @return the text, never failed; decoded once
     */
    public ParseResult<String> text() {
        ParseResult<String> decoded = text;
        if (decoded == null) {
            decoded = Decoding.decode(bytes);
            text = decoded;
        }
        return decoded;
    }
}
