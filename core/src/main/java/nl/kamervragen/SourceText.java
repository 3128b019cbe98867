package nl.kamervragen;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceDocument;

/**
 * The lines of a source as one text, labels and page headers included: a citation may run over the end of a line, not
 * of a paragraph.
 */
final class SourceText implements Places {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    SourceText(SourceDocument source) {
        source.lines().forEach(this::add);
    }

    private void add(Line line) {
        text.append(line.start() == LineStart.PARAGRAPH ? "\n\n" : "\n");
        for (Run run : line.runs()) {
            pieces.add(new Piece(text.length(), run));
            text.append(run.text());
        }
    }

    String text() {
        return text.toString();
    }

    @Override
    public SourceSpan span(int start, int end) {
        int index = pieceAt(start);
        SourceSpan span = pieces.get(index).part(start, end);
        while (++index < pieces.size() && pieces.get(index).start() < end) {
            span = span.to(pieces.get(index).part(start, end));
        }
        return span;
    }

    /** The last piece that starts at or before an offset. */
    private int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private record Piece(int start, Run run) {
        SourceSpan part(int from, int to) {
            int first = Math.min(Math.max(0, from - start), run.text().length());
            int last = Math.max(first, Math.min(run.text().length(), to - start));
            return run.part(first, last).span();
        }
    }
}
