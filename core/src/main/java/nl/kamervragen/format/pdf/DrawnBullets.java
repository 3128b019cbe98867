package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bullets that a page draws as circles, as browsers do, made the characters that they stand for. */
final class DrawnBullets {
    /** A bullet stands no further from its item, in ems. */
    private static final float NEAR = 3;

    /** How high above the baseline its middle lies, in ems. */
    private static final float LOWEST = 0.1f;

    private static final float HIGHEST = 0.7f;

    private DrawnBullets() {}

    /** The pieces of a page and its bullets. */
    static List<Piece> add(List<Piece> pieces, List<Dot> dots) {
        if (dots.isEmpty()) {
            return pieces;
        }
        List<Piece> result = new ArrayList<>(pieces);
        for (Dot dot : dots) {
            item(pieces, dot).ifPresent(item -> result.add(bullet(dot, item)));
        }
        return result;
    }

    private static Optional<Piece> item(List<Piece> pieces, Dot dot) {
        float middle = (dot.top() + dot.bottom()) / 2;
        Piece item = null;
        for (Piece piece : pieces) {
            float raise = (piece.baseline() - middle) / piece.size();
            if (raise > LOWEST && raise < HIGHEST) {
                if (piece.left() < dot.left()) {
                    return Optional.empty();
                }
                item = item == null || piece.left() < item.left() ? piece : item;
            }
        }
        return Optional.ofNullable(item).filter(first -> first.left() - dot.right() < NEAR * first.size());
    }

    private static Piece bullet(Dot dot, Piece item) {
        return new Piece("•", dot.left(), dot.right(), item.baseline(), item.size(), Set.of(), "", false, true);
    }
}
