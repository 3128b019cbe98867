package nl.kamervragen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;

/**
 * Writes documents in any format at hand (<i>schrijver</i>). Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Diagnostic> losses = Kamervragen.standard().writer().write(document, "markdown", out);
 * }</pre>
 */
public final class FormatWriter {
    private final Formats formats;

    FormatWriter(Formats formats) {
        this.formats = formats;
    }

    /**
     * Writes a document. The stream is flushed, not closed.
     *
     * @param document the document
     * @param formatId such as {@code json}
     * @param out where to
     * @return what the format could not hold (<i>losses</i>); empty when reading it back gives an equal document
     * @throws IllegalArgumentException if no format with this id writes; the message lists those that do
     * @throws IOException if the stream fails
     */
    public List<Diagnostic> write(Document document, String formatId, OutputStream out) throws IOException {
        return write(document, formatId, out, WriteOptions.standard());
    }

    /**
     * Writes a document with the bytes that it names. The stream is flushed, not closed.
     *
     * @param document the document
     * @param formatId such as {@code json}
     * @param out where to
     * @param options such as {@code new WriteOptions(result.resources())}
     * @return what the format could not hold (<i>losses</i>)
     * @throws IllegalArgumentException if no format with this id writes; the message lists those that do
     * @throws IOException if the stream fails
     */
    public List<Diagnostic> write(Document document, String formatId, OutputStream out, WriteOptions options)
            throws IOException {
        return format(formatId).write(document, out, options);
    }

    /**
     * The format that writes under an id.
     *
     * @param formatId such as {@code json}
     * @return a format that can write
     * @throws IllegalArgumentException if no format with this id writes; the message lists those that do
     */
    public DocumentFormat format(String formatId) {
        return FormatIds.find(formats, formatId, DocumentFormat::canWrite, "written");
    }
}
