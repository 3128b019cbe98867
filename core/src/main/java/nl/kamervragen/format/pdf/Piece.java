package nl.kamervragen.format.pdf;

import java.util.EnumSet;
import java.util.Set;
import nl.kamervragen.source.TextStyle;

/**
 * A stretch of glyphs on one baseline, in one style, without a wide gap.
 *
 * <p>Coordinates are points from the page's upper left corner, turned so that the text runs to the right.
 *
 * @param text its characters, with a blank where the print has one; never empty, no blank at its ends
 * @param left where its first glyph starts
 * @param right where its last glyph ends
 * @param baseline the baseline's distance from the top
 * @param size the height of the type
 * @param styles its styles
 * @param link where it leads; empty when nowhere
 * @param blankBefore whether the file itself has a blank before it
 * @param blankAfter whether the file itself has a blank after it
 */
record Piece(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        Set<TextStyle> styles,
        String link,
        boolean blankBefore,
        boolean blankAfter) {

    /** A blank is seldom narrower than this, in ems; letters are seldom set wider apart. */
    static final float BLANK = 0.15f;

    /** A gap this wide, in ems, may be that between two cells; on a line of text it only parts its pieces. */
    static final float CELL = 0.9f;

    /** A gap this wide, in ems, is no blank between words: a column or a tab. */
    static final float WIDE = 2f;

    /** A gap this wide, in ems, is a gutter when the type changes with it: a sender's column is set small. */
    static final float GUTTER = 0.8f;

    /** A raised mark opens a line that may be spaced out. */
    private static final float AFTER_MARK = 3f;

    private static final float OTHER_TYPE = 1.12f;

    Piece {
        styles = Set.copyOf(styles);
    }

    Piece with(TextStyle style) {
        if (styles.contains(style)) {
            return this;
        }
        Set<TextStyle> more = EnumSet.of(style);
        more.addAll(styles);
        return new Piece(text, left, right, baseline, size, more, link, blankBefore, blankAfter);
    }

    boolean isRaised() {
        return styles.contains(TextStyle.SUPERSCRIPT);
    }

    /** Whether both stand on one baseline, in type of one size. */
    boolean isLevelWith(Piece other) {
        return baseline == other.baseline && size == other.size && isRaised() == other.isRaised();
    }

    /** Whether a blank stands between this piece and the next on its line. */
    boolean isApartFrom(Piece next) {
        float em = Math.max(size, next.size);
        return blankAfter || next.blankBefore || next.left - right > BLANK * em;
    }

    /** Whether the next piece of a line may be another cell. */
    boolean isCellFrom(Piece next) {
        return next.left - right > CELL * Math.max(size, next.size);
    }

    /** Whether so much room lies between this piece and the next on its line that they may not belong together. */
    boolean isFarFrom(Piece next) {
        float em = Math.max(size, next.size);
        boolean otherType = em > OTHER_TYPE * Math.min(size, next.size) && !isRaised() && !next.isRaised();
        return next.left - right > (otherType ? GUTTER : isRaised() ? AFTER_MARK : WIDE) * em;
    }
}
