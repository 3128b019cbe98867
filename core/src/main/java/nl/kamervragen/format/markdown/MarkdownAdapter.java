package nl.kamervragen.format.markdown;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.SourceDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns CommonMark's tree into lines with places. */
final class MarkdownAdapter {
    /** More brackets or marks in a line than any letter has would make inline parsing slow. */
    private static final int MAX_MARKS_IN_LINE = 20_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(100)
            .build();

    private MarkdownAdapter() {}

    static ParseResult<SourceDocument> adapt(String text, Limits limits) {
        Diagnostic refusal = refusal(text, limits);
        if (refusal != null) {
            return ParseResult.failed(refusal);
        }
        Node tree = PARSER.parse(text);
        return new MarkdownLines(limits, text).collect(tree);
    }

    private static @Nullable Diagnostic refusal(String text, Limits limits) {
        int line = 1;
        int start = 0;
        int marks = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n') {
                if (i - start > limits.lineLength() || marks > MAX_MARKS_IN_LINE) {
                    return Diagnostic.of(ReadingCodes.LINE_TOO_LONG)
                            .at(SourceSpan.ofLine(line, 1, start, i - start))
                            .with("line", line)
                            .with("limit", limits.lineLength())
                            .build();
                }
                line++;
                start = i + 1;
                marks = 0;
            } else if (c == '*' || c == '[' || c == '_' || c == '`' || c == '<') {
                marks++;
            }
        }
        return null;
    }
}
