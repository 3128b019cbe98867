package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Pieces on one baseline, over the whole width of the page.
 *
 * @param pieces from left to right; at least one
 * @param baseline that of most of its text
 * @param size that of most of its text
 */
record Row(List<Piece> pieces, float baseline, float size) {
    Row {
        pieces = List.copyOf(pieces);
    }

    static Row of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::left));
        Piece main = main(sorted);
        return new Row(sorted, main.baseline(), main.size());
    }

    /** A piece of the type in which most of the letters are; raised marks only when there is nothing else. */
    private static Piece main(List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (pieces.stream().allMatch(first::isLevelWith)) {
            return first;
        }
        Map<Level, Integer> letters = new HashMap<>();
        Piece main = first;
        int most = -1;
        for (Piece piece : pieces) {
            int weight = piece.isRaised() ? 0 : piece.text().length();
            int sum = letters.merge(new Level(piece.baseline(), piece.size()), weight, Integer::sum);
            if (sum > most) {
                most = sum;
                main = piece;
            }
        }
        return main;
    }

    private record Level(float baseline, float size) {}

    /** The stretches between wide gaps. */
    List<Row> stretches() {
        return parted(Piece::isFarFrom);
    }

    /** The stretches between gaps that no text has unless it is spaced out: cells. */
    List<Row> cells() {
        return parted(Piece::isCellFrom);
    }

    private List<Row> parted(BiPredicate<Piece, Piece> apart) {
        List<Row> result = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || apart.test(pieces.get(i - 1), pieces.get(i))) {
                result.add(from == 0 && i == pieces.size() ? this : Row.of(pieces.subList(from, i)));
                from = i;
            }
        }
        return result;
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        float right = 0;
        for (Piece piece : pieces) {
            right = Math.max(right, piece.right());
        }
        return right;
    }

    int length() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && pieces.get(i - 1).isApartFrom(pieces.get(i))) {
                text.append(' ');
            }
            text.append(pieces.get(i).text());
        }
        return text.toString();
    }
}
