package nl.kamervragen.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Collapses blanks over the boundaries of spans, and trims them at the ends of the block and around line breaks.
 *
 * <p>Non-breaking spaces are not blanks: the field prints them on purpose.
 */
final class BlankCollapse {
    /** Whether a blank may follow: not at the start of the block, nor after another blank. */
    private boolean open;

    private BlankCollapse() {}

    static List<Inline> collapse(List<Inline> inlines) {
        List<Inline> forward = new BlankCollapse().inOrder(inlines);
        return trimEnd(forward);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private List<Inline> inOrder(List<Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                result.add(collapse(text));
            } else if (inline instanceof Span span) {
                List<Inline> inner = inOrder(span.content());
                result.add(inner.equals(span.content()) ? span : span.withContent(inner));
            } else {
                result.add(inline);
                open = !(inline instanceof LineBreak);
            }
        }
        return Inlines.join(result);
    }

    private Text collapse(Text inline) {
        String text = inline.text();
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                result.append(c);
                open = true;
            } else if (open) {
                result.append(' ');
                open = false;
            }
        }
        return result.length() == text.length() && result.indexOf(text) == 0 ? inline : new Text(result.toString());
    }

    /** Drops blanks and line breaks at the end, and the blank before a line break; repeats until nothing is left. */
    private static List<Inline> trimEnd(List<Inline> inlines) {
        List<Inline> reversed = new ArrayList<>(inlines.size());
        boolean end = true;
        boolean atBlockEnd = true;
        for (int i = inlines.size() - 1; i >= 0; i--) {
            Inline inline = inlines.get(i);
            if (inline instanceof LineBreak) {
                if (!atBlockEnd) {
                    reversed.add(inline);
                }
                end = true;
                continue;
            }
            Inline trimmed = end ? trimmedAtEnd(inline) : inline;
            if (isVisible(trimmed)) {
                reversed.add(trimmed);
                end = false;
                atBlockEnd = false;
            }
        }
        java.util.Collections.reverse(reversed);
        return trimStart(reversed);
    }

    private static boolean isVisible(Inline inline) {
        return inline instanceof Text text
                ? !text.text().isEmpty()
                : !(inline instanceof Span span) || !span.content().isEmpty();
    }

    private static Inline trimmedAtEnd(Inline inline) {
        if (inline instanceof Text text && text.text().endsWith(" ")) {
            return new Text(text.text().substring(0, text.text().length() - 1));
        }
        if (inline instanceof Span span) {
            List<Inline> inner = trimEnd(span.content());
            return inner.equals(span.content()) ? span : span.withContent(inner);
        }
        return inline;
    }

    private static List<Inline> trimStart(List<Inline> inlines) {
        int start = 0;
        while (start < inlines.size() && inlines.get(start) instanceof LineBreak) {
            start++;
        }
        return Inlines.join(inlines.subList(start, inlines.size()));
    }
}
