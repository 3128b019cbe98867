package nl.kamervragen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Interval arithmetic behind {@link SourceMap#uncovered()}: one sweep over sorted spans. */
final class Coverage {
    private Coverage() {}

    static List<SourceSpan> uncovered(List<SourceMap.Fragment> fragments, List<SourceSpan> covered) {
        List<SourceSpan> merged = merge(covered);
        List<SourceMap.Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        List<SourceSpan> gaps = new ArrayList<>();
        int first = 0;
        for (SourceMap.Fragment fragment : sorted) {
            while (first < merged.size()
                    && merged.get(first).endOffset() <= fragment.span().offset()) {
                first++;
            }
            collectGaps(fragment, merged, first, gaps);
        }
        return gaps;
    }

    private static List<SourceSpan> merge(List<SourceSpan> spans) {
        List<SourceSpan> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        List<SourceSpan> merged = new ArrayList<>();
        for (SourceSpan span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).endOffset() >= span.offset()) {
                merged.set(last, merged.get(last).to(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static void collectGaps(
            SourceMap.Fragment fragment, List<SourceSpan> merged, int first, List<SourceSpan> gaps) {
        SourceSpan span = fragment.span();
        int position = span.offset();
        for (int i = first; i < merged.size() && merged.get(i).offset() < span.endOffset(); i++) {
            addGap(fragment, position, merged.get(i).offset(), gaps);
            position = Math.max(position, merged.get(i).endOffset());
        }
        addGap(fragment, position, span.endOffset(), gaps);
    }

    private static void addGap(SourceMap.Fragment fragment, int from, int to, List<SourceSpan> gaps) {
        if (from >= to) {
            return;
        }
        SourceSpan span = fragment.span();
        boolean exact = fragment.text().length() == span.length();
        String text = exact ? fragment.text().substring(from - span.offset(), to - span.offset()) : fragment.text();
        if (!text.isBlank() && !isBlankButForNoBreak(text)) {
            gaps.add(span.part(from - span.offset(), to - span.offset()));
        }
    }

    private static boolean isBlankButForNoBreak(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
