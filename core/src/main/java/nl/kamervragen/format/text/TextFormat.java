package nl.kamervragen.format.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.TextInput;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/** Plain text, as extractors leave it (<i>platte tekst</i>). Thread-safe. */
public final class TextFormat implements DocumentFormat {
    /** For the service loader. */
    public TextFormat() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Recognition recognize(Input input) {
        if (!TextInput.isText(input)) {
            return Recognition.NONE;
        }
        return extensions().contains(input.extension()) ? Recognition.LIKELY : Recognition.POSSIBLE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        return TextInput.read(input, source(input, options).orElseThrow(), options);
    }

    @Override
    public Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        return Optional.of(TextAdapter.adapt(input.text().orThrow(), options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new TextWriter().write(document, out, options);
    }
}
