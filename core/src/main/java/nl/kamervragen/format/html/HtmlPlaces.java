package nl.kamervragen.format.html;

import java.util.Arrays;
import nl.kamervragen.diagnostic.SourceSpan;

/** From offsets in a page's source to lines and columns. */
final class HtmlPlaces {
    private final int[] starts;
    private final int length;
    private int last;

    HtmlPlaces(String source) {
        int[] found = new int[64];
        int count = 1;
        for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
        this.length = source.length();
    }

    /** A stretch of the source; offsets beyond its ends are drawn in. */
    SourceSpan span(int from, int to) {
        int start = Math.max(0, Math.min(from, length));
        int end = Math.max(start, Math.min(to, length));
        int line = lineAt(start);
        int endLine = end > start ? lineAt(end - 1) : line;
        return new SourceSpan(
                line + 1, start - starts[line] + 1, endLine + 1, end - starts[endLine] + 1, start, end - start, 0);
    }

    /** Pages are walked from start to end, so the line is nearly always the last one or the next. */
    private int lineAt(int offset) {
        if (!holds(last, offset)) {
            if (last + 1 < starts.length && holds(last + 1, offset)) {
                last++;
            } else {
                int found = Arrays.binarySearch(starts, offset);
                last = found < 0 ? -found - 2 : found;
            }
        }
        return last;
    }

    private boolean holds(int line, int offset) {
        return starts[line] <= offset && (line + 1 == starts.length || offset < starts[line + 1]);
    }
}
