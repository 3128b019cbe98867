package nl.kamervragen.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.NamedFormat;
import nl.kamervragen.format.OptionalLibrary;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/**
 * The library's JSON (<i>JSON</i>): lossless for the whole model. Thread-safe.
 *
 * <p>Needs Jackson 3; where a program leaves it out, reading and writing give {@code format-library-missing}.
 */
public final class JsonFormat extends NamedFormat {
    private static final OptionalLibrary JACKSON = new OptionalLibrary(
            "tools.jackson.databind.json.JsonMapper", "tools.jackson.core:jackson-databind", "tools.jackson.databind");
    private static final int HEAD = 400;

    /** For the service loader. */
    public JsonFormat() {
        super("json", List.of("application/json"), List.of("json"));
    }

    @Override
    public Recognition recognize(Input input) {
        String text = input.text().orThrow();
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        boolean named = isNamed(input);
        if (!head.startsWith("{")) {
            return named && head.startsWith("[") ? Recognition.LIKELY : Recognition.NONE;
        }
        return named || head.contains("kamervragen/") ? Recognition.CERTAIN : Recognition.POSSIBLE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        Optional<Diagnostic> missing = JACKSON.missing("JSON", JsonFormat.class);
        if (missing.isPresent()) {
            return ParseResult.failed(missing.get());
        }
        ParseResult<Document> result = JsonReader.read(input.text().orThrow(), options);
        List<Diagnostic> all = new ArrayList<>(input.text().diagnostics());
        all.addAll(result.diagnostics());
        return result.withDiagnostics(all);
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        Optional<Diagnostic> missing = JACKSON.missing("JSON", JsonFormat.class);
        if (missing.isEmpty()) {
            JsonBinding.write(document, out);
        }
        return missing.stream().toList();
    }
}
