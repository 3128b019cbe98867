package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.TextStyle;

/** Builds nested spans from runs: neighbours that share a style, outermost first, share the span. */
final class SpanTree {
    private SpanTree() {}

    /**
     * A span around a piece of text.
     *
     * @param style its style
     * @param link its target, for a link
     */
    record Step(TextStyle style, String link) {}

    /** A piece of text with the spans around it, the outermost first. */
    record Leaf(List<Step> path, Inline inline) {}

    /** The spans around a run; where nothing tells where its link stands, it is innermost. */
    static List<Step> path(Run run, boolean dropBold) {
        if (run.styles().isEmpty() && run.link().isEmpty()) {
            return List.of();
        }
        List<Step> path = new ArrayList<>();
        for (TextStyle style : run.styles()) {
            switch (style) {
                case BOLD -> {
                    if (!dropBold) {
                        path.add(new Step(style, ""));
                    }
                }
                case ITALIC, SUPERSCRIPT, SUBSCRIPT -> path.add(new Step(style, ""));
                case LINK -> path.add(new Step(style, run.link()));
                default -> {
                    // What says how to read the text is no span around it.
                }
            }
        }
        if (!run.link().isEmpty() && !run.styles().contains(TextStyle.LINK)) {
            path.add(new Step(TextStyle.LINK, run.link()));
        }
        return path;
    }

    /** The outer spans that two neighbours are both in. What is raised or lowered is never more than a mark. */
    static List<Step> shared(List<Step> first, List<Step> second) {
        int depth = 0;
        while (depth < Math.min(first.size(), second.size())
                && first.get(depth).equals(second.get(depth))
                && first.get(depth).style() != TextStyle.SUPERSCRIPT
                && first.get(depth).style() != TextStyle.SUBSCRIPT) {
            depth++;
        }
        return first.subList(0, depth);
    }

    static List<Inline> build(List<Leaf> leaves) {
        return build(leaves, 0);
    }

    private static List<Inline> build(List<Leaf> leaves, int depth) {
        List<Inline> result = new ArrayList<>(leaves.size());
        int i = 0;
        while (i < leaves.size()) {
            Leaf leaf = leaves.get(i);
            if (leaf.path().size() <= depth) {
                result.add(leaf.inline());
                i++;
                continue;
            }
            Step step = leaf.path().get(depth);
            int end = i + 1;
            while (end < leaves.size()
                    && leaves.get(end).path().size() > depth
                    && leaves.get(end).path().get(depth).equals(step)) {
                end++;
            }
            result.add(span(step, build(leaves.subList(i, end), depth + 1)));
            i = end;
        }
        return result;
    }

    private static Inline span(Step step, List<Inline> content) {
        return switch (step.style()) {
            case BOLD -> new Strong(content);
            case ITALIC -> new Emphasis(content);
            case SUPERSCRIPT -> new Superscript(content);
            case SUBSCRIPT -> new Subscript(content);
            default -> new Link(step.link(), content);
        };
    }
}
