package nl.kamervragen.format.pdf;

import java.util.List;

/**
 * A page as pieces.
 *
 * @param number from 1
 * @param top where the page starts, in points, turned as its text is
 * @param height how far it goes on from there
 * @param pieces those that run in the page's main direction, in the order of the file
 * @param grids the cells that are drawn on it
 * @param turned those that run in another direction, such as a stamp in the margin
 */
record PrintedPage(int number, float top, float height, List<Piece> pieces, List<Grid> grids, List<Piece> turned) {
    PrintedPage {
        pieces = List.copyOf(pieces);
        grids = List.copyOf(grids);
        turned = List.copyOf(turned);
    }

    PrintedPage with(List<Piece> others) {
        return new PrintedPage(number, top, height, others, grids, turned);
    }

    /** How far down the page a baseline lies: 0 at its top, 1 at its foot. */
    float depth(float baseline) {
        return (baseline - top) / height;
    }
}
