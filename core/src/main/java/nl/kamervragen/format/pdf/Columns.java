package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns in which the cells of some lines stand.
 *
 * @param places from where to where they go, from left to right; apart
 */
record Columns(List<Place> places) {
    /** Columns have this much room between them, in ems. */
    private static final float GAP = 0.6f;

    /** Room at the end of a cell, in ems, in which any word but a long one would have fitted. */
    private static final float LEFT_OVER = 9f;

    record Place(float left, float right) {}

    Columns {
        places = List.copyOf(places);
    }

    static Columns of(List<List<Row>> lines) {
        return new Columns(List.of()).with(lines.stream().flatMap(List::stream).toList());
    }

    int size() {
        return places.size();
    }

    List<Float> lefts() {
        return places.stream().map(Place::left).toList();
    }

    /** These columns with more cells; fewer of them where a cell stands in two. */
    Columns with(List<Row> cells) {
        if (cells.isEmpty()) {
            return this;
        }
        List<Place> all = new ArrayList<>(places);
        cells.forEach(cell -> all.add(new Place(cell.left(), cell.right())));
        all.sort(Comparator.comparing(Place::left));
        float gap = GAP * cells.get(0).size();
        List<Place> result = new ArrayList<>();
        for (Place next : all) {
            int last = result.size() - 1;
            if (last >= 0 && next.left() - result.get(last).right() < gap) {
                Place before = result.get(last);
                result.set(last, new Place(before.left(), Math.max(before.right(), next.right())));
            } else {
                result.add(next);
            }
        }
        return new Columns(result);
    }

    /** The column of a cell. */
    int at(Row cell) {
        int at = 0;
        while (at + 1 < places.size() && places.get(at + 1).left() <= cell.left() + 1) {
            at++;
        }
        return at;
    }

    /** Whether a line with one cell may go on with the cell above it: one that had no room in its column. */
    boolean wraps(Row cell) {
        int at = at(cell);
        return at + 1 == places.size()
                || places.get(at + 1).left() - places.get(at).right() < LEFT_OVER * cell.size();
    }
}
