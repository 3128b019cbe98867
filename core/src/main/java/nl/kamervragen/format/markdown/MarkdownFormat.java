package nl.kamervragen.format.markdown;

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

/** Markdown, as converters leave it (<i>Markdown</i>). Thread-safe. */
public final class MarkdownFormat implements DocumentFormat {
    /** For the service loader. */
    public MarkdownFormat() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/markdown");
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
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
        if (extensions().contains(input.extension())) {
            return Recognition.LIKELY;
        }
        boolean named = !input.extension().isEmpty();
        return !named && MarkdownMarks.in(input.text().orThrow()) ? Recognition.LIKELY : Recognition.NONE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        return TextInput.read(input, source(input, options).orElseThrow(), options);
    }

    @Override
    public Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        return Optional.of(MarkdownAdapter.adapt(input.text().orThrow(), options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new MarkdownWriter().write(document, out, options);
    }
}
