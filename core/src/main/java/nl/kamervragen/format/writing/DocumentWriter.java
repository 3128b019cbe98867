package nl.kamervragen.format.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;

/** Writes documents in one format (<i>schrijver</i>). Implementations are stateless and thread-safe. */
@FunctionalInterface
public interface DocumentWriter {
    /**
     * Writes a document. The stream is flushed, not closed.
     *
     * @param document the document
     * @param out where to
     * @param options how to write
     * @return what the format could not hold
     * @throws IOException if the stream fails
     */
    List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException;
}
