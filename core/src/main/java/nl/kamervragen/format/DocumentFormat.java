package nl.kamervragen.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * A format in which documents come or go (<i>bestandsformaat</i>): the extension point.
 *
 * <p>Implementations are stateless and thread-safe, have a public constructor without arguments, and are declared with
 * {@code provides} or in {@code META-INF/services}. An implementation names no type of an optional library in any
 * signature; it delegates to a class that is loaded at first use.
 */
public interface DocumentFormat {
    /**
     * The name on the command line and in {@link Formats#byId}.
     *
     * @return lower case, such as {@code markdown}
     */
    String id();

    /**
     * Its media types.
     *
     * @return the preferred one first
     */
    List<String> mediaTypes();

    /**
     * Its file extensions.
     *
     * @return lower case, without dot, the preferred one first
     */
    List<String> extensions();

    /**
     * Whether it can read.
     *
     * @return false for a format that is only written
     */
    boolean canRead();

    /**
     * Whether it can write.
     *
     * @return false for a format that is only read
     */
    boolean canWrite();

    /**
     * Judges some input by its first bytes and its name.
     *
     * @param input the input
     * @return how sure it is
     */
    Recognition recognize(Input input);

    /**
     * Reads a document. Bad content never throws.
     *
     * @param input the input
     * @param options how to read
     * @return the document with what is wrong with it, or why there is none
     * @throws UnsupportedOperationException if it cannot read
     */
    ParseResult<Document> read(Input input, ReadOptions options);

    /**
     * The source as its adapter sees it, for whoever wants the text and its places rather than the document.
     *
     * @param input the input
     * @param options how to read
     * @return empty for formats that have no such form, such as JSON
     */
    default Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        return Optional.empty();
    }

    /**
     * Writes a document. The stream is flushed, not closed.
     *
     * @param document the document
     * @param out where to
     * @param options how to write
     * @return what the format could not hold; empty when reading it back gives an equal document
     * @throws IOException if the stream fails
     * @throws UnsupportedOperationException if it cannot write
     */
    List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException;
}
