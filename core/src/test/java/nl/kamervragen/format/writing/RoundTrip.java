package nl.kamervragen.format.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/**
 * A document that was written and read back: the judge of a writer's promise. No writer reads back itself.
 *
 * @param document what was written
 * @param bytes what it became
 * @param losses what the writer reported
 * @param read what was read back; empty when nothing could be
 */
public record RoundTrip(Document document, byte[] bytes, List<Diagnostic> losses, Optional<Document> read) {
    public static RoundTrip of(DocumentFormat format, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Diagnostic> losses = format.write(document, out, WriteOptions.standard());
            Optional<Document> read = format.read(
                            Input.of(
                                    out.toByteArray(),
                                    "x." + format.extensions().get(0)),
                            ReadOptions.standard())
                    .value();
            return new RoundTrip(document, out.toByteArray(), losses, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the promise holds: a loss was reported, or what was read is equal. */
    public boolean isHonest() {
        return !losses.isEmpty() || read.equals(Optional.of(document));
    }

    /** Where the two differ. */
    public List<String> differences() {
        return read.map(other -> DocumentDiff.paths(document, other)).orElse(List.of(""));
    }

    public String text() {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
