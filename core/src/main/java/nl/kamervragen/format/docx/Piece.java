package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Set;
import nl.kamervragen.source.TextStyle;

/** A part of a paragraph, before it has a place. */
sealed interface Piece {
    /** Characters, a note's mark or an image; as in {@link nl.kamervragen.source.Run}. */
    record Shown(String text, Set<TextStyle> styles, String link, String noteId, String image) implements Piece {
        boolean isLike(Shown other) {
            return noteId.isEmpty()
                    && other.noteId.isEmpty()
                    && image.isEmpty()
                    && other.image.isEmpty()
                    && link.equals(other.link)
                    && List.copyOf(styles).equals(List.copyOf(other.styles));
        }
    }

    /** A forced new line. */
    record Break() implements Piece {}

    /** The start of a page: one that the writer forced, or where Word last broke the text. */
    record PageBreak(boolean rendered) implements Piece {}

    /** A text box that is anchored here. */
    record Box(WordNode content) implements Piece {}
}
