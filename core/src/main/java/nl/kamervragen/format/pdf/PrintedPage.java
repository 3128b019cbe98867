package nl.kamervragen.format.pdf;

import java.util.List;

/**
 * A page as pieces.
 *
 * @param number from 1
 * @param top where the page starts, in points, turned as its text is
 * @param height how far it goes on from there
 * @param pieces those that run in the page's main direction, in the order of the file
 * @param turned those that run in another direction, such as a stamp in the margin
 */
record PrintedPage(int number, float top, float height, List<Piece> pieces, List<Piece> turned) {
    PrintedPage {
        pieces = List.copyOf(pieces);
        turned = List.copyOf(turned);
    }

    /** How far down the page a baseline lies: 0 at its top, 1 at its foot. */
    float depth(float baseline) {
        return (baseline - top) / height;
    }
}
