package nl.kamervragen.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collapses blanks over the boundaries of spans, and trims them at the ends of the block and around line breaks.
 *
 * <p>Between two visible characters stands a gap of blanks and line breaks. A gap with line breaks keeps those and no
 * blank, another one keeps one blank, where its first stood; a gap at an end of the block keeps nothing. Non-breaking
 * spaces are not blanks: the field prints them on purpose.
 */
final class BlankCollapse {
    /** What is left of each leaf's text; leaves are told apart by identity. */
    private final Map<Inline, StringBuilder> texts = new IdentityHashMap<>();

    private final Map<Inline, Boolean> keptBreaks = new IdentityHashMap<>();
    private final List<Inline> gapBreaks = new ArrayList<>();
    private @Nullable StringBuilder gapBlank;
    private boolean started;

    private BlankCollapse() {}

    static List<Inline> collapse(List<Inline> inlines) {
        if (BlankCheck.isNormal(inlines)) {
            return inlines;
        }
        BlankCollapse collapse = new BlankCollapse();
        List<Inline> own = ownLeaves(inlines);
        collapse.scan(own);
        return collapse.rebuild(own);
    }

    /** The same object may stand in two places; here each place gets an object of its own. */
    private static List<Inline> ownLeaves(List<Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                result.add(new Text(text.text()));
            } else if (inline instanceof LineBreak) {
                result.add(new LineBreak());
            } else {
                result.add(inline instanceof Span span ? span.withContent(ownLeaves(span.content())) : inline);
            }
        }
        return result;
    }

    private void scan(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                scan(text);
            } else if (inline instanceof LineBreak) {
                gapBreaks.add(inline);
            } else if (inline instanceof Span span) {
                scan(span.content());
            } else {
                endGap();
            }
        }
    }

    private void scan(Text inline) {
        String text = inline.text();
        StringBuilder kept = new StringBuilder(text.length());
        texts.put(inline, kept);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BlankCheck.isBlank(c)) {
                gapBlank = gapBlank == null ? kept : gapBlank;
            } else {
                endGap();
                kept.append(c);
            }
        }
    }

    /** Something visible stands here: what of the gap before it stays is now known. */
    private void endGap() {
        if (started && gapBlank == null && gapBreaks.isEmpty()) {
            return;
        }
        if (started) {
            gapBreaks.forEach(lineBreak -> keptBreaks.put(lineBreak, true));
            if (gapBlank != null && gapBreaks.isEmpty()) {
                gapBlank.append(' ');
            }
        }
        if (!gapBreaks.isEmpty()) {
            gapBreaks.clear();
        }
        gapBlank = null;
        started = true;
    }

    private List<Inline> rebuild(List<Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                result.add(new Text(String.valueOf(texts.get(text))));
            } else if (inline instanceof Span span) {
                result.add(span.withContent(rebuild(span.content())));
            } else if (!(inline instanceof LineBreak) || keptBreaks.containsKey(inline)) {
                result.add(inline);
            }
        }
        return Inlines.join(result);
    }
}
