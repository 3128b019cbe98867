package nl.kamervragen.format;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.DocumentReader;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/** What formats made of text have in common (<i>tekstinvoer</i>). Thread-safe. */
public final class TextInput {
    private static final int LOOKED_AT = 4096;

    private TextInput() {}

    /**
     * Whether some input is text: no zero byte and few control characters at its start. UTF-16 with a byte order mark is.
     *
     * @param input the input
     * @return false for binary content
     */
    public static boolean isText(Input input) {
        String head = input.text().orThrow();
        int end = Math.min(head.length(), LOOKED_AT);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            char c = head.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                odd++;
            }
        }
        return odd * 20 <= end && !head.startsWith("%PDF-");
    }

    /**
     * Reads an adapted source, and adds what adapter and decoding had to say.
     *
     * @param input the input
     * @param source what the adapter made of it
     * @param options how to read
     * @return the document
     */
    public static ParseResult<Document> read(Input input, ParseResult<SourceDocument> source, ReadOptions options) {
        List<Diagnostic> before = new ArrayList<>(input.text().diagnostics());
        before.addAll(source.diagnostics());
        if (source.value().isEmpty()) {
            return ParseResult.failed(before);
        }
        if (source.orThrow().lines().findAny().isEmpty()) {
            before.add(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());
            return ParseResult.failed(before);
        }
        ParseResult<Document> result = DocumentReader.read(source.orThrow(), options);
        before.addAll(result.diagnostics());
        return result.withDiagnostics(before).withComplete(result.isComplete() && source.isComplete());
    }
}
