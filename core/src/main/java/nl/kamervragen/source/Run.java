package nl.kamervragen.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * A stretch of a line in one style (<i>tekenreeks</i>).
 *
 * @param text its characters; for an image its description
 * @param styles its styles, the outermost first
 * @param link the target of a hyperlink; empty when it is none
 * @param noteId the id of the note that it refers to; empty when it refers to none
 * @param image the name of the image that it stands for; empty when it is text
 * @param span its place
 */
public record Run(String text, Set<TextStyle> styles, String link, String noteId, String image, SourceSpan span) {
    /** Keeps a copy. */
    public Run {
        styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(styles));
    }

    /**
     * Plain text.
     *
     * @param text the text
     * @param span its place
     * @return a run without style
     */
    public static Run of(String text, SourceSpan span) {
        return new Run(text, Set.of(), "", "", "", span);
    }

    /**
     * Styled text.
     *
     * @param text the text
     * @param styles its styles
     * @param span its place
     * @return a run
     */
    public static Run of(String text, Set<TextStyle> styles, SourceSpan span) {
        return new Run(text, styles, "", "", "", span);
    }

    /**
     * A part of this run.
     *
     * @param from the first character
     * @param to the character after the last
     * @return a run with the part's text and place; the whole place when text and source differ in length
     */
    public Run part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        SourceSpan place = text.length() == span.length() ? span.part(from, to) : span;
        return new Run(text.substring(from, to), styles, link, noteId, image, place);
    }

    /**
     * The same run without a style.
     *
     * @param style the style to drop
     * @return a run that lacks it
     */
    public Run without(TextStyle style) {
        if (!styles.contains(style)) {
            return this;
        }
        Set<TextStyle> rest = new LinkedHashSet<>(styles);
        rest.remove(style);
        return new Run(text, rest, link, noteId, image, span);
    }
}
