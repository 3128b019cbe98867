package nl.kamervragen.format.pdf;

import nl.kamervragen.source.TextStyle;

/**
 * A printed line: what of a row stands in one zone.
 *
 * @param page the page, from 1
 * @param depth how far down the page: 0 at its top, 1 at its foot
 * @param zone where it stands
 * @param row its pieces
 * @param text their text, with blanks between them
 */
record PrintedLine(int page, float depth, Zone zone, Row row, String text) {
    PrintedLine(int page, float depth, Zone zone, Row row) {
        this(page, depth, zone, row, row.text());
    }

    PrintedLine in(Zone other) {
        return new PrintedLine(page, depth, other, row, text);
    }

    float baseline() {
        return row.baseline();
    }

    float size() {
        return row.size();
    }

    float left() {
        return row.left();
    }

    float right() {
        return row.right();
    }

    /** Whether all its words are in a style; raised marks do not count. */
    boolean isAll(TextStyle style) {
        return row.pieces().stream()
                .allMatch(piece -> piece.isRaised() || piece.styles().contains(style));
    }
}
