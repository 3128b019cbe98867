package nl.kamervragen.format.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.read.text.Citations;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.TextStyle;

/**
 * The one order in which readers nest styles (<i>stijlvolgorde</i>): bold around italic around raised around lowered
 * around links. Stateless and thread-safe.
 */
public final class StyleForm {
    private StyleForm() {}

    /**
     * Whether the styles of a text nest as readers nest them.
     *
     * @param inlines the content of one block
     * @return false when reading gives another nesting
     */
    public static boolean isReadable(List<Inline> inlines) {
        if (inlines.stream().noneMatch(Span.class::isInstance)) {
            return true;
        }
        List<Inline> leaves = new ArrayList<>();
        return flatten(inlines, EnumSet.noneOf(TextStyle.class), "", leaves)
                && Inlines.normalize(leaves).equals(inlines)
                && !hasTwinLinks(leaves);
    }

    /** Two links side by side that lead to the same place are read as one. */
    private static boolean hasTwinLinks(List<Inline> leaves) {
        for (int i = 1; i < leaves.size(); i++) {
            Optional<String> href = href(leaves.get(i));
            if (href.isPresent() && href.equals(href(leaves.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> href(Inline leaf) {
        Inline current = leaf;
        while (current instanceof Span span && !(current instanceof Link)) {
            current = span.content().get(0);
        }
        return current instanceof Link link ? Optional.of(link.href()) : Optional.empty();
    }

    /** Adds each leaf in its styles; false when a leaf cannot bear them. */
    private static boolean flatten(List<Inline> inlines, Set<TextStyle> styles, String href, List<Inline> leaves) {
        for (Inline inline : inlines) {
            boolean fits = true;
            if (inline instanceof Link link) {
                fits = link.content().size() == 1 && flatten(link.content(), styles, link.href(), leaves);
            } else if (inline instanceof Span span) {
                Set<TextStyle> more = EnumSet.copyOf(styles.isEmpty() ? EnumSet.noneOf(TextStyle.class) : styles);
                more.add(style(span));
                fits = flatten(span.content(), more, href, leaves);
            } else {
                boolean bare = inline instanceof NoteReference || inline instanceof LineBreak;
                fits = !bare || styles.isEmpty() && href.isEmpty();
                leaves.add(wrapped(inline, styles, href));
            }
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static TextStyle style(Span span) {
        if (span instanceof Emphasis) {
            return TextStyle.ITALIC;
        }
        if (span instanceof Strong) {
            return TextStyle.BOLD;
        }
        return span instanceof Superscript ? TextStyle.SUPERSCRIPT : TextStyle.SUBSCRIPT;
    }

    private static Inline wrapped(Inline leaf, Set<TextStyle> styles, String href) {
        Inline current = href.isEmpty() ? leaf : new Link(href, List.of(leaf));
        current = styles.contains(TextStyle.SUBSCRIPT) ? new Subscript(List.of(current)) : current;
        current = styles.contains(TextStyle.SUPERSCRIPT) ? new Superscript(List.of(current)) : current;
        current = styles.contains(TextStyle.ITALIC) ? new Emphasis(List.of(current)) : current;
        return styles.contains(TextStyle.BOLD) ? new Strong(List.of(current)) : current;
    }

    /**
     * Whether readers find the citations of a text, and no others.
     *
     * @param inlines the content of one block
     * @param chamber the document's
     * @return false when reading gives other citations
     */
    public static boolean keepsCitations(List<Inline> inlines, Chamber chamber) {
        if (!holdsCitation(inlines)) {
            return Citations.mark(inlines, chamber).equals(inlines);
        }
        return Citations.mark(Inlines.normalize(withoutCitations(inlines)), chamber)
                .equals(inlines);
    }

    private static boolean holdsCitation(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof CitationInline || inline instanceof Span span && holdsCitation(span.content())) {
                return true;
            }
        }
        return false;
    }

    private static List<Inline> withoutCitations(List<Inline> inlines) {
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof CitationInline citation) {
                result.add(new Text(citation.text()));
            } else {
                result.add(inline instanceof Span span ? span.withContent(withoutCitations(span.content())) : inline);
            }
        }
        return result;
    }

    /**
     * Whether all of a text is bold, which readers take for layout.
     *
     * @param inlines the content of one block
     * @return true when nothing visible stands outside bold
     */
    public static boolean isAllBold(List<Inline> inlines) {
        return inlines.stream().anyMatch(Strong.class::isInstance)
                && inlines.stream()
                        .allMatch(inline -> inline instanceof Strong
                                || inline instanceof LineBreak
                                || inline instanceof Text text && text.text().isBlank());
    }

    /**
     * A text without the bold around its parts.
     *
     * @param inlines the content of one block
     * @return in normal form
     */
    public static List<Inline> withoutBold(List<Inline> inlines) {
        List<Inline> result = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Strong strong) {
                result.addAll(strong.content());
            } else {
                result.add(inline);
            }
        }
        return Inlines.normalize(result);
    }
}
