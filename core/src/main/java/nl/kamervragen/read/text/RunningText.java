package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Text;
import nl.kamervragen.reference.Chamber;

/** Marks what running text prints without markup: addresses on the web and citations. */
public final class RunningText {
    private RunningText() {}

    /**
     * Marks addresses and citations; the plain text stays the same.
     *
     * @param inlines the inlines of one block
     * @param chamber the chamber of a citation that names none
     * @return in normal form
     */
    public static List<Inline> mark(List<? extends Inline> inlines, Chamber chamber) {
        return markNormal(Inlines.normalize(inlines), chamber);
    }

    /**
     * A paragraph with its addresses and citations marked; one without any is brought into normal form only once.
     *
     * @param inlines what the paragraph holds
     * @param chamber the chamber of a citation that names none
     * @return the paragraph
     */
    public static Paragraph paragraph(List<Inline> inlines, Chamber chamber) {
        Paragraph plain = new Paragraph(inlines);
        List<Inline> marked = markNormal(plain.content(), chamber);
        return marked == plain.content() ? plain : new Paragraph(marked);
    }

    private static List<Inline> markNormal(List<Inline> normal, Chamber chamber) {
        return Citations.mark(links(normal), chamber);
    }

    private static List<Inline> links(List<Inline> inlines) {
        if (!holdsAddress(inlines)) {
            return inlines;
        }
        List<Inline> result = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text && text.text().contains("://")) {
                links(text.text(), result);
            } else if (inline instanceof Span span && !(span instanceof Link)) {
                result.add(span.withContent(links(span.content())));
            } else {
                result.add(inline);
            }
        }
        return result;
    }

    private static boolean holdsAddress(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean found = inline instanceof Text text
                    ? text.text().contains("://")
                    : inline instanceof Span span && !(span instanceof Link) && holdsAddress(span.content());
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static void links(String text, List<Inline> result) {
        int at = 0;
        int start = Urls.next(text, 0);
        while (start >= 0) {
            int end = Urls.end(text, start);
            String url = Urls.trim(text.substring(start, end));
            addText(text.substring(at, start), result);
            result.add(Link.of(url));
            at = start + url.length();
            start = Urls.next(text, end);
        }
        addText(text.substring(at), result);
    }

    private static void addText(String text, List<Inline> result) {
        if (!text.isEmpty()) {
            result.add(new Text(text));
        }
    }
}
