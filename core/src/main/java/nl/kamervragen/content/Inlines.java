package nl.kamervragen.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Normal form of inlines (<i>normaalvorm van tekst</i>).
 *
 * <p>Spans are normalised as they are built, blanks only in the block around them: whether a blank at the edge of an
 * emphasis counts depends on its neighbours.
 */
public final class Inlines {
    private Inlines() {}

    /**
     * The text of some inlines.
     *
     * @param inlines the inlines
     * @return the text without markup and note marks
     */
    public static String plainText(List<? extends Inline> inlines) {
        if (inlines.size() == 1) {
            return inlines.get(0).plainText();
        }
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.plainText()));
        return text.toString();
    }

    /**
     * Brings the inlines of a block into normal form.
     *
     * @param inlines any inlines
     * @return joined, collapsed and trimmed; unmodifiable
     */
    public static List<Inline> normalize(List<? extends Inline> inlines) {
        return BlankCollapse.collapse(join(inlines));
    }

    /** The content of a span of some kind: joined, and without that kind inside. */
    static List<Inline> inside(Class<? extends Span> kind, List<? extends Inline> content) {
        return join(without(kind, content));
    }

    private static List<? extends Inline> without(Class<? extends Span> kind, List<? extends Inline> content) {
        if (!holdsSpan(content)) {
            return content;
        }
        List<Inline> result = new ArrayList<>();
        for (Inline inline : content) {
            if (kind.isInstance(inline)) {
                result.addAll(((Span) inline).content());
            } else if (inline instanceof Span span) {
                List<? extends Inline> inner = without(kind, span.content());
                result.add(inner.equals(span.content()) ? span : span.withContent(inner));
            } else {
                result.add(inline);
            }
        }
        return result;
    }

    private static boolean holdsSpan(List<? extends Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Span) {
                return true;
            }
        }
        return false;
    }

    /** Joins neighbours that are alike and drops what is empty. */
    static List<Inline> join(List<? extends Inline> inlines) {
        return isJoined(inlines) ? List.copyOf(inlines) : joinAll(inlines);
    }

    private static boolean isJoined(List<? extends Inline> inlines) {
        Inline before = null;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (isEmpty(inline) || before != null && joinable(before, inline)) {
                return false;
            }
            before = inline;
        }
        return true;
    }

    private static List<Inline> joinAll(List<? extends Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        List<Inline> run = new ArrayList<>();
        for (Inline inline : inlines) {
            if (isEmpty(inline)) {
                continue;
            }
            if (!run.isEmpty() && !joinable(run.get(0), inline)) {
                result.add(joined(run));
                run.clear();
            }
            run.add(inline);
        }
        if (!run.isEmpty()) {
            result.add(joined(run));
        }
        return List.copyOf(result);
    }

    private static boolean isEmpty(Inline inline) {
        return inline instanceof Text text
                ? text.text().isEmpty()
                : inline instanceof Span span && span.content().isEmpty();
    }

    /** Two equal links side by side are two links; two equal styles are one. */
    private static boolean joinable(Inline first, Inline second) {
        return first.getClass() == second.getClass()
                && (first instanceof Text || first instanceof Span && !(first instanceof Link));
    }

    private static Inline joined(List<Inline> run) {
        Inline first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        if (first instanceof Span span) {
            List<Inline> all = new ArrayList<>();
            run.forEach(inline -> all.addAll(((Span) inline).content()));
            return span.withContent(all);
        }
        return new Text(plainText(run));
    }
}
