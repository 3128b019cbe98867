package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.jspecify.annotations.Nullable;

/** Joins the glyphs of a page, in the order of the file, to pieces. Not thread-safe. */
final class PieceBuilder {
    /** How far a glyph may start before the last one ended, in ems: kerning and accents do. */
    private static final float OVERLAP = 0.6f;

    private static final float SAME_PLACE = 0.12f;

    /** How far an accent may start from the letter that it is drawn over, in ems. */
    private static final float ABOVE = 0.25f;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final LetterSpacing spacing = new LetterSpacing();
    private float left;
    private float right;
    private float lastLeft;
    private float baseline;
    private float size;
    private Set<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
    private String link = "";
    private boolean blankBefore;
    private boolean blankPending;
    private @Nullable String accent;
    private float accentLeft;

    /** A glyph, its text cleaned. */
    void add(String glyph, float at, float width, float base, float em, Set<TextStyle> style, String target) {
        if (glyph.isEmpty()) {
            return;
        }
        if (GlyphText.isBlank(glyph)) {
            looseAccent();
            blankPending = true;
            return;
        }
        // A soft hyphen is printed only where a word is broken; elsewhere it takes no room.
        if (glyph.equals("\u00ad") && width <= 0) {
            return;
        }
        if (GlyphText.isAccent(glyph) && accents(glyph, at, width, base, em)) {
            return;
        }
        boolean goesOn = text.length() > 0 && goesOn(at, base, em, style, target);
        if (goesOn && isDrawnAgain(glyph, at, em)) {
            return;
        }
        if (goesOn) {
            if (blankPending) {
                text.append(' ');
            } else if (at - right > Piece.BLANK * em) {
                spacing.blank(text.length(), (at - right) / em);
                text.append(' ');
            }
        } else {
            end();
            blankBefore = blankPending;
            left = at;
            baseline = base;
            size = em;
            styles = style;
            link = target;
        }
        blankPending = false;
        append(glyph, at, em);
        lastLeft = at;
        right = Math.max(at + width, text.length() == glyph.length() ? at + width : right);
    }

    private void append(String glyph, float at, float em) {
        int last = text.length() - 1;
        // Some fonts call every hyphen soft; within a line it is an ordinary one.
        if (last > 0 && text.charAt(last) == '\u00ad') {
            text.setCharAt(last, '-');
        }
        String waiting = accent;
        accent = null;
        if (waiting == null) {
            text.append(glyph);
        } else if (Math.abs(at - accentLeft) < ABOVE * em) {
            text.append(GlyphText.compose(glyph, waiting));
        } else {
            text.append(waiting).append(glyph);
        }
    }

    /** An acute accent that no letter follows is an apostrophe: foto´s. */
    private void looseAccent() {
        String waiting = accent;
        if (waiting != null) {
            accent = null;
            text.append(waiting);
        }
    }

    private boolean goesOn(float at, float base, float em, Set<TextStyle> style, String target) {
        float gap = at - right;
        return Math.abs(base - baseline) < 0.05f * size
                && Math.abs(em - size) < 0.05f * size
                && gap > -OVERLAP * em
                && gap < Piece.CELL * em
                && style.equals(styles)
                && target.equals(link);
    }

    /** Poor man's bold: the same glyph twice at nearly the same place. */
    private boolean isDrawnAgain(String glyph, float at, float em) {
        return Math.abs(at - lastLeft) < SAME_PLACE * em
                && text.charAt(text.length() - 1) == glyph.charAt(glyph.length() - 1);
    }

    /** Sets an accent on the letter before it, or keeps it for the letter after it. False when it stands alone. */
    private boolean accents(String glyph, float at, float width, float base, float em) {
        boolean line = text.length() > 0 && Math.abs(base - baseline) < 0.5f * em;
        float middle = at + width / 2;
        if (line && !blankPending && middle > lastLeft - 0.1f * em && middle < right + 0.05f * em) {
            int last = text.length() - 1;
            String composed = GlyphText.compose(text.substring(last), glyph);
            text.replace(last, last + 1, composed);
            return true;
        }
        if (accent == null
                && Character.getType(glyph.charAt(0)) != Character.NON_SPACING_MARK
                && glyph.charAt(0) > '~') {
            accent = glyph;
            accentLeft = at;
            if (line) {
                blankPending |= at - right > Piece.BLANK * em;
                right = Math.max(right, at + width);
            }
            return true;
        }
        return false;
    }

    private void end() {
        if (text.length() > 0) {
            looseAccent();
        }
        if (text.length() > 0) {
            spacing.close(text);
            pieces.add(
                    new Piece(text.toString(), left, right, baseline, size, styles, link, blankBefore, blankPending));
            text.setLength(0);
        }
        right = 0;
    }

    /** How many pieces there are so far. */
    int size() {
        return pieces.size();
    }

    /** The pieces so far; starts anew. */
    List<Piece> take() {
        looseAccent();
        end();
        blankPending = false;
        List<Piece> result = List.copyOf(pieces);
        pieces.clear();
        return result;
    }
}
