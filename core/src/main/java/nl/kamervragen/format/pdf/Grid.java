package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that cross to cells: at least two columns and two rows, each line over the whole width or height.
 *
 * <p>Anything less is no grid: a frame, lines between rows alone, cells that cover others. There the text stays lines, for
 * nothing tells surely what its cells are.
 *
 * @param columns where the lines between the columns stand, the outer ones included
 * @param rows where the lines between the rows lie, the outer ones included
 */
record Grid(List<Float> columns, List<Float> rows) {
    private static final float SHORTEST = 8f;
    private static final float NARROWEST = 10f;
    private static final float LOWEST = 6f;

    /** More lines are a drawing; each is held against all others. */
    private static final int MOST = 600;

    float left() {
        return columns.get(0);
    }

    float right() {
        return columns.get(columns.size() - 1);
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    /** The grids of a page. */
    static List<Grid> of(List<Ruling> rulings) {
        List<Ruling> open = joined(rulings);
        if (open.size() > MOST) {
            return List.of();
        }
        List<Grid> grids = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Ruling> connected = new ArrayList<>(List.of(open.remove(open.size() - 1)));
            for (int i = 0; i < connected.size(); i++) {
                Ruling line = connected.get(i);
                List<Ruling> touching = open.stream().filter(line::touches).toList();
                connected.addAll(touching);
                open.removeAll(touching);
            }
            Grid grid = new Grid(places(connected, false), places(connected, true));
            if (grid.isWhole(connected)) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Borders are often drawn cell by cell: pieces on one line that touch are one. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::across)
                .thenComparing(ruling -> Math.round(ruling.at()))
                .thenComparing(Ruling::from));
        List<Ruling> result = new ArrayList<>();
        for (Ruling next : sorted) {
            int last = result.size() - 1;
            Ruling before = last < 0 ? next : result.get(last);
            boolean joins = last >= 0
                    && before.across() == next.across()
                    && Math.abs(before.at() - next.at()) < 1
                    && next.from() <= before.to() + Ruling.NEAR;
            if (joins) {
                result.set(
                        last,
                        new Ruling(before.across(), before.at(), before.from(), Math.max(before.to(), next.to())));
            } else {
                result.add(next);
            }
        }
        result.removeIf(ruling -> ruling.length() < SHORTEST);
        return result;
    }

    /** Where the lines of one direction lie; the two edges of one border are one. */
    private static List<Float> places(List<Ruling> connected, boolean across) {
        List<Float> sorted = connected.stream()
                .filter(ruling -> ruling.across() == across)
                .map(Ruling::at)
                .sorted()
                .toList();
        List<Float> result = new ArrayList<>();
        for (float place : sorted) {
            if (result.isEmpty() || place - result.get(result.size() - 1) > Ruling.NEAR) {
                result.add(place);
            }
        }
        return result;
    }

    private boolean isWhole(List<Ruling> lines) {
        return columns.size() > 2
                && rows.size() > 2
                && isRoomy(columns, NARROWEST)
                && isRoomy(rows, LOWEST)
                && lines.stream()
                        .allMatch(line -> line.across() ? spans(line, left(), right()) : spans(line, top(), bottom()));
    }

    private static boolean isRoomy(List<Float> places, float least) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < least) {
                return false;
            }
        }
        return true;
    }

    private static boolean spans(Ruling line, float from, float to) {
        return Math.abs(line.from() - from) <= 2 * Ruling.NEAR && Math.abs(line.to() - to) <= 2 * Ruling.NEAR;
    }

    /** Whether a piece stands in it, at least in part. */
    boolean touches(Piece piece) {
        return piece.right() > left()
                && piece.left() < right()
                && piece.baseline() > top()
                && piece.baseline() < bottom() + Ruling.NEAR;
    }

    /** The column of a piece; negative when it stands in none, or in two. */
    int column(Piece piece) {
        for (int i = 1; i < columns.size(); i++) {
            if (piece.left() > columns.get(i - 1) - Ruling.NEAR && piece.right() < columns.get(i) + Ruling.NEAR) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The row of a piece that it touches. */
    int row(Piece piece) {
        int row = 0;
        while (row + 2 < rows.size() && piece.baseline() > rows.get(row + 1)) {
            row++;
        }
        return row;
    }
}
