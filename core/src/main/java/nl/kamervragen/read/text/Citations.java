package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Text;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.Citation;
import nl.kamervragen.reference.CitationScanner;
import nl.kamervragen.reference.Reference;

/** Marks the citations in a paragraph; its plain text stays the same. What a link prints is left alone. Thread-safe. */
public final class Citations {
    private Citations() {}

    /**
     * A citation that its format marks as one.
     *
     * @param link leads to what is cited
     * @param text as printed
     * @return empty when the link ends in no reference
     */
    static Optional<Inline> of(String link, String text) {
        String last = link.substring(Math.max(link.lastIndexOf('/'), link.lastIndexOf('=')) + 1);
        return Reference.tryParse(last)
                .value()
                .map(reference -> new CitationInline(reference.kind().code(), last, text));
    }

    /** A text that is one citation and nothing else. */
    static Optional<Inline> whole(String text) {
        List<Citation> found = CitationScanner.scan(text, Chamber.TK);
        boolean one =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length();
        return one
                ? Optional.of(new CitationInline(
                        found.get(0).kind().code(), found.get(0).reference(), text))
                : Optional.empty();
    }

    /**
     * Marks the citations.
     *
     * @param inlines the content of one block, in normal form
     * @param chamber the chamber of a citation that names none
     * @return the same text, its citations marked; the same list when it holds none
     */
    public static List<Inline> mark(List<Inline> inlines, Chamber chamber) {
        if (!holdsDigit(inlines)) {
            return inlines;
        }
        List<Inline> result = new ArrayList<>(inlines.size());
        boolean marked = false;
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                marked |= mark(text, chamber, result);
            } else if (inline instanceof Span span && !(span instanceof Link)) {
                List<Inline> content = mark(span.content(), chamber);
                marked |= content != span.content();
                result.add(content == span.content() ? span : span.withContent(content));
            } else {
                result.add(inline);
            }
        }
        return marked ? result : inlines;
    }

    /** Adds a text in pieces; false when it holds no citation. */
    private static boolean mark(Text inline, Chamber chamber, List<Inline> result) {
        String text = inline.text();
        List<Citation> citations = MarkCandidates.hasDigit(text) ? CitationScanner.scan(text, chamber) : List.of();
        if (citations.isEmpty()) {
            result.add(inline);
            return false;
        }
        int at = 0;
        for (Citation citation : citations) {
            if (citation.start() > at) {
                result.add(new Text(text.substring(at, citation.start())));
            }
            String printed = text.substring(citation.start(), citation.end());
            result.add(new CitationInline(citation.kind().code(), citation.reference(), printed));
            at = citation.end();
        }
        if (at < text.length()) {
            result.add(new Text(text.substring(at)));
        }
        return true;
    }

    private static boolean holdsDigit(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean found = inline instanceof Text text
                    ? MarkCandidates.hasDigit(text.text())
                    : inline instanceof Span span && !(span instanceof Link) && holdsDigit(span.content());
            if (found) {
                return true;
            }
        }
        return false;
    }
}
