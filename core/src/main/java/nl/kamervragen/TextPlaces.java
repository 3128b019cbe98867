package nl.kamervragen;

import java.util.Arrays;
import nl.kamervragen.diagnostic.SourceSpan;

/** Places in a decoded text: the offsets are the source's own, lines end at LF, CR or both. */
final class TextPlaces implements Places {
    private final int[] lineStarts;

    TextPlaces(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    @Override
    public SourceSpan span(int start, int end) {
        int first = line(start);
        int last = end > start ? line(end - 1) : first;
        return new SourceSpan(
                first + 1, start - lineStarts[first] + 1, last + 1, end - lineStarts[last] + 1, start, end - start, 0);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
