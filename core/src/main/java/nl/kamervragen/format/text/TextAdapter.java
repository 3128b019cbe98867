package nl.kamervragen.format.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;

/**
 * Cuts a text into lines, in one pass. A form feed starts a page, a blank line a paragraph; a form feed alone does not
 * end a paragraph, for sentences run over page ends.
 */
final class TextAdapter {
    private final String text;
    private final Limits limits;
    private final boolean feeds;
    private final List<SourceDocument.Page> pages = new ArrayList<>();
    private List<SourceBlock> blocks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean paragraph = true;
    private int count;

    private TextAdapter(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.feeds = text.indexOf('\f') >= 0;
    }

    static ParseResult<SourceDocument> adapt(String text, Limits limits) {
        return new TextAdapter(text, limits).adapt();
    }

    private ParseResult<SourceDocument> adapt() {
        int lineNumber = 1;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int end = lineEnd(lineStart);
            if (end - lineStart > limits.lineLength()) {
                return ParseResult.failed(Diagnostic.of(ReadingCodes.LINE_TOO_LONG)
                        .at(SourceSpan.ofLine(lineNumber, 1, lineStart, end - lineStart))
                        .with("line", lineNumber)
                        .with("limit", limits.lineLength())
                        .build());
            }
            if (!add(lineNumber, lineStart, end)) {
                break;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            lineStart = end + (pair ? 2 : 1);
            lineNumber++;
        }
        endPage();
        return ParseResult.of(SourceDocument.of(pages), diagnostics).withComplete(diagnostics.isEmpty());
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Adds a line, in pieces where form feeds stand in it. Returns false at the limit. */
    private boolean add(int lineNumber, int from, int to) {
        if (!feeds) {
            return addPiece(lineNumber, from, from, to, false);
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean feed = i < to && text.charAt(i) == '\f';
            if (i == to || feed) {
                if (!addPiece(lineNumber, from, start, i, feed || i < to || start > from)) {
                    return false;
                }
                start = i + 1;
            }
            if (feed) {
                endPage();
            }
        }
        return true;
    }

    private boolean addPiece(int lineNumber, int lineStart, int start, int end, boolean partial) {
        int first = start;
        while (first < end && text.charAt(first) <= ' ') {
            first++;
        }
        int last = end;
        while (last > first && text.charAt(last - 1) <= ' ') {
            last--;
        }
        if (first == last) {
            paragraph |= !partial;
            return true;
        }
        if (++count > limits.blocks()) {
            diagnostics.add(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .at(SourceSpan.ofLine(lineNumber, first - lineStart + 1, first, last - first))
                    .with("limit", limits.blocks())
                    .build());
            return false;
        }
        SourceSpan span = SourceSpan.ofLine(lineNumber, first - lineStart + 1, first, last - first);
        blocks.add(Line.of(List.of(Run.of(text.substring(first, last), span)))
                .start(paragraph ? LineStart.PARAGRAPH : LineStart.LINE)
                .build());
        paragraph = false;
        return true;
    }

    private void endPage() {
        pages.add(new SourceDocument.Page(pages.size() + 1, blocks));
        blocks = new ArrayList<>();
    }
}
