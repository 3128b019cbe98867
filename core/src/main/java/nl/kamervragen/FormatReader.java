package nl.kamervragen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/**
 * Reads documents in whatever format they come (<i>lezer</i>). Immutable and thread-safe.
 *
 * <p>Bad content never throws: it is a result without a document, whose findings say why.
 *
 * <pre>{@code
 * ParseResult<Document> result = Kamervragen.standard().reader().in("markdown").read(stream, "letter.txt");
 * }</pre>
 */
public final class FormatReader {
    private final Formats formats;
    private final ReadOptions options;
    private final Optional<DocumentFormat> fixed;

    FormatReader(Formats formats, ReadOptions options, Optional<DocumentFormat> fixed) {
        this.formats = formats;
        this.options = options;
        this.fixed = fixed;
    }

    /**
     * A reader of one format, which asks neither content nor name what it is.
     *
     * @param formatId such as {@code markdown}
     * @return a reader with otherwise the same settings
     * @throws IllegalArgumentException if no format with this id reads; the message lists those that do
     */
    public FormatReader in(String formatId) {
        DocumentFormat format = FormatIds.find(formats, formatId, DocumentFormat::canRead, "read");
        return new FormatReader(formats, options, Optional.of(format));
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the document with what is wrong with it, or why there is none
     * @throws IOException if the file cannot be read
     */
    public ParseResult<Document> read(Path path) throws IOException {
        return with(load(path), this::read);
    }

    /**
     * Reads a stream to its end. The stream is not closed.
     *
     * @param stream the stream
     * @param name the file's name, whose extension helps to recognise text; may be empty
     * @return the document with what is wrong with it, or why there is none
     * @throws IOException if the stream fails
     */
    public ParseResult<Document> read(InputStream stream, String name) throws IOException {
        return with(load(stream, name), this::read);
    }

    /**
     * Reads some text: Markdown, plain text, JSON, XML or HTML.
     *
     * @param text the text
     * @return the document with what is wrong with it, or why there is none
     */
    public ParseResult<Document> read(CharSequence text) {
        return read(Input.of(text, ""));
    }

    /**
     * Reads some input.
     *
     * @param input the input
     * @return the document with what is wrong with it, or why there is none
     */
    public ParseResult<Document> read(Input input) {
        return with(input, format -> format.read(input, options));
    }

    /**
     * Finds every reference in a file, labels and page headers included.
     *
     * @param path the file
     * @return the citations in the order of the source, with what is wrong with them, or why it could not be scanned
     * @throws IOException if the file cannot be read
     */
    public ParseResult<List<LocatedCitation>> citations(Path path) throws IOException {
        return with(load(path), this::citations);
    }

    /**
     * Finds every reference in a stream. The stream is not closed.
     *
     * @param stream the stream
     * @param name the file's name, whose extension helps to recognise text; may be empty
     * @return the citations in the order of the source, with what is wrong with them, or why it could not be scanned
     * @throws IOException if the stream fails
     */
    public ParseResult<List<LocatedCitation>> citations(InputStream stream, String name) throws IOException {
        return with(load(stream, name), this::citations);
    }

    /**
     * Finds every reference in some input. An Aanhangsel without chamber is of the Tweede Kamer.
     *
     * @param input the input
     * @return the citations in the order of the source, with what is wrong with them, or why it could not be scanned
     */
    public ParseResult<List<LocatedCitation>> citations(Input input) {
        return with(input, format -> CitationFinder.find(format, input, options));
    }

    private static <T> ParseResult<T> with(ParseResult<Input> loaded, Function<Input, ParseResult<T>> use) {
        return loaded.value().map(use).orElseGet(() -> ParseResult.failed(loaded.diagnostics()));
    }

    private <T> ParseResult<T> with(Input input, Function<DocumentFormat, ParseResult<T>> use) {
        Optional<Diagnostic> refusal = refusal(input);
        if (refusal.isPresent()) {
            return ParseResult.failed(refusal.get());
        }
        return format(input)
                .map(use)
                .orElseGet(() -> ParseResult.failed(
                        Diagnostic.of(ReadingCodes.FORMAT_UNKNOWN).build()));
    }

    private ParseResult<Input> load(Path path) throws IOException {
        return Input.read(path, options.limits().bytes());
    }

    private ParseResult<Input> load(InputStream stream, String name) throws IOException {
        return Input.read(stream, name, options.limits().bytes());
    }

    private Optional<Diagnostic> refusal(Input input) {
        long limit = options.limits().bytes();
        return input.size() > limit
                ? Optional.of(Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE)
                        .with("limit", limit)
                        .build())
                : formats.refusal(input).or(() -> fixed.isPresent() ? Optional.empty() : formats.missing(input));
    }

    private Optional<DocumentFormat> format(Input input) {
        return fixed.or(() -> formats.recognize(input));
    }
}
