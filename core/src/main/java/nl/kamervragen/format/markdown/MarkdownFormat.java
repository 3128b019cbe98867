package nl.kamervragen.format.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.SourceFormat;
import nl.kamervragen.format.TextInput;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/** Markdown, as converters leave it (<i>Markdown</i>). Thread-safe. */
public final class MarkdownFormat extends SourceFormat {
    /** For the service loader. */
    public MarkdownFormat() {
        super("markdown", List.of("text/markdown"), List.of("md", "markdown"));
    }

    @Override
    public Recognition recognize(Input input) {
        if (!TextInput.isText(input)) {
            return Recognition.NONE;
        }
        if (isNamed(input)) {
            return Recognition.LIKELY;
        }
        boolean named = !input.extension().isEmpty();
        return !named && MarkdownMarks.in(input.text().orThrow()) ? Recognition.LIKELY : Recognition.NONE;
    }

    @Override
    protected ParseResult<SourceDocument> adapt(Input input, ReadOptions options) {
        return TextInput.decoded(input, MarkdownAdapter.adapt(input.text().orThrow(), options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new MarkdownWriter().write(document, out, options);
    }
}
