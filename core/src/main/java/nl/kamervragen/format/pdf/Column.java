package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The column in which a document has its text, and its type (<i>zetspiegel</i>).
 *
 * @param left where most lines start
 * @param right where the longest lines end
 * @param size of most type
 * @param leading from one baseline to the next
 * @param wraps how its lines were broken
 */
record Column(float left, float right, float size, float leading, Wraps wraps) {
    /** Shorter stretches say nothing of the column: labels, the sender's address, cells. */
    private static final int TELLING = 25;

    /** One in so many lines may stick out: an address that could not be broken. */
    private static final int STRAY = 50;

    static final float SAME_EDGE = 2f;

    /** The steps in which sizes and distances are counted, in points. */
    private static final float STEP = 4f;

    static Column of(List<List<Row>> pages) {
        float size = mostly(pages);
        List<Row> telling = new ArrayList<>();
        Map<Integer, Integer> lefts = new HashMap<>();
        Map<Integer, Integer> distances = new HashMap<>();
        for (List<Row> rows : pages) {
            float before = Float.NaN;
            for (Row row : rows) {
                for (Row stretch : row.stretches()) {
                    if (stretch.length() >= TELLING && Math.abs(stretch.size() - size) < 0.1f * size) {
                        telling.add(stretch);
                        lefts.merge(Math.round(stretch.left()), stretch.length(), Integer::sum);
                    }
                }
                if (row.baseline() - before < 3 * size) {
                    distances.merge(Math.round((row.baseline() - before) * STEP), 1, Integer::sum);
                }
                before = row.baseline();
            }
        }
        float left = most(lefts, 0);
        float right = right(telling, left);
        float leading = most(distances, Math.round(1.2f * size * STEP)) / STEP;
        return new Column(left, right, size, leading, Wraps.of(pages, left, right, leading));
    }

    private static float mostly(List<List<Row>> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        pages.forEach(rows -> rows.forEach(row -> row.pieces()
                .forEach(piece -> sizes.merge(
                        Math.round(piece.size() * STEP), piece.text().length(), Integer::sum))));
        return most(sizes, 40) / STEP;
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static float right(List<Row> telling, float left) {
        List<Float> rights = new ArrayList<>();
        for (Row row : telling) {
            if (Math.abs(row.left() - left) <= SAME_EDGE) {
                rights.add(row.right());
            }
        }
        rights.sort(Comparator.reverseOrder());
        return rights.isEmpty() ? Float.MAX_VALUE : rights.get(rights.size() / STRAY);
    }

    /** Where a stretch stands. */
    Zone zone(Row stretch) {
        if (stretch.left() > right + SAME_EDGE) {
            return Zone.RIGHT;
        }
        return stretch.right() < left - SAME_EDGE ? Zone.LEFT : Zone.COLUMN;
    }

    boolean isSmall(float other) {
        return other < 0.93f * size;
    }
}
