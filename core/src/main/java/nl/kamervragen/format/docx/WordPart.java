package nl.kamervragen.format.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A part of a Word file, as often as it is asked for.
 *
 * <p>A large one stays packed and is inflated as it is read, for a small file can hold parts of any size.
 */
final class WordPart {
    private static final int BUFFER = 16_384;

    private final byte[] bytes;
    private final int size;
    private final boolean packed;

    private WordPart(byte[] bytes, int size, boolean packed) {
        this.bytes = bytes;
        this.size = size;
        this.packed = packed;
    }

    static WordPart of(byte[] bytes) {
        return new WordPart(bytes, bytes.length, false);
    }

    /**
     * Takes a stream to its end.
     *
     * @param limit the most bytes that are read
     * @param room the most bytes that are kept as they are
     * @throws WordPackage.TooLarge beyond the limit
     */
    static WordPart read(InputStream in, long limit, long room) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (kept.size() + (long) read > limit) {
                throw new WordPackage.TooLarge();
            }
            if (kept.size() + (long) read > room) {
                return pack(kept, buffer, read, in, limit);
            }
            kept.write(buffer, 0, read);
        }
        return of(kept.toByteArray());
    }

    private static WordPart pack(ByteArrayOutputStream kept, byte[] buffer, int filled, InputStream in, long limit)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long size = kept.size();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            kept.writeTo(out);
            for (int read = filled; read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > Math.min(limit, Integer.MAX_VALUE)) {
                    throw new WordPackage.TooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        return new WordPart(packed.toByteArray(), (int) size, true);
    }

    /** How many bytes it has once inflated. */
    int size() {
        return size;
    }

    boolean isPacked() {
        return packed;
    }

    InputStream open() {
        InputStream stream = new ByteArrayInputStream(bytes);
        return packed ? new InflaterInputStream(stream) : stream;
    }

    /** All of it; not to be changed. */
    byte[] bytes() {
        if (!packed) {
            return bytes;
        }
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
