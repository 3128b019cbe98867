package nl.kamervragen.format.text;

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

/** Plain text, as extractors leave it (<i>platte tekst</i>). Thread-safe. */
public final class TextFormat extends SourceFormat {
    /** For the service loader. */
    public TextFormat() {
        super("text", List.of("text/plain"), List.of("txt", "text"));
    }

    @Override
    public Recognition recognize(Input input) {
        if (!TextInput.isText(input)) {
            return Recognition.NONE;
        }
        return isNamed(input) ? Recognition.LIKELY : Recognition.POSSIBLE;
    }

    @Override
    protected ParseResult<SourceDocument> adapt(Input input, ReadOptions options) {
        return TextInput.decoded(input, TextAdapter.adapt(input.text().orThrow(), options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new TextWriter().write(document, out, options);
    }
}
