package nl.kamervragen.format;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
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
     * An adapted source, with what decoding had to say before it.
     *
     * @param input the input
     * @param source what the adapter made of it
     * @return the same source with all findings
     */
    public static ParseResult<SourceDocument> decoded(Input input, ParseResult<SourceDocument> source) {
        List<Diagnostic> all = new ArrayList<>(input.text().diagnostics());
        all.addAll(source.diagnostics());
        return source.withDiagnostics(all);
    }
}
