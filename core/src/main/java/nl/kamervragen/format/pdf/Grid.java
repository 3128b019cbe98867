package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that cross to cells: at least two columns and two rows. A cell may cover several of either; those at the sides and
 * the ends may be open.
 *
 * <p>Anything less is no grid: a frame, lines between rows alone, cells that are no rectangles. There the text stays lines,
 * for nothing tells surely what its cells are.
 *
 * @param columns where the lines between the columns stand, the outer ones included
 * @param rows where the lines between the rows lie, the outer ones included
 * @param cells the cells, row by row
 */
record Grid(List<Float> columns, List<Float> rows, List<Area> cells) {
    /** A cell: its first column and row from 0, and how many it covers. */
    record Area(int column, int row, int columns, int rows) {
        boolean holds(int otherColumn, int otherRow) {
            return otherColumn >= column && otherColumn < column + columns && otherRow >= row && otherRow < row + rows;
        }
    }

    private static final float SHORTEST = 8f;

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
            GridCells.of(places(connected, false), places(connected, true), connected)
                    .ifPresent(grids::add);
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

    /** Where the lines of one direction lie, or those of the other end; the two edges of one border are one. */
    private static List<Float> places(List<Ruling> connected, boolean across) {
        List<Float> sorted = new ArrayList<>();
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Ruling ruling : connected) {
            if (ruling.across() == across) {
                sorted.add(ruling.at());
            } else {
                first = Math.min(first, ruling.from());
                last = Math.max(last, ruling.to());
            }
        }
        if (last > first) {
            sorted.add(first);
            sorted.add(last);
        }
        sorted.sort(null);
        List<Float> result = new ArrayList<>();
        for (float place : sorted) {
            if (result.isEmpty() || place - result.get(result.size() - 1) > Ruling.NEAR) {
                result.add(place);
            }
        }
        return result;
    }

    /** Whether a piece stands in it, at least in part. */
    boolean touches(Piece piece) {
        return piece.right() > left()
                && piece.left() < right()
                && piece.baseline() > top()
                && piece.baseline() < bottom() + Ruling.NEAR;
    }

    /** The number of the cell in which a piece stands; negative when it crosses a line. */
    int cell(Piece piece) {
        int first = -1;
        int last = -1;
        for (int i = 1; i < columns.size(); i++) {
            if (first < 0 && piece.left() < columns.get(i) - Ruling.NEAR) {
                first = i - 1;
            }
            if (last < 0 && piece.right() < columns.get(i) + Ruling.NEAR) {
                last = i - 1;
            }
        }
        int row = row(piece);
        for (int i = 0; first >= 0 && i < cells.size(); i++) {
            if (cells.get(i).holds(first, row)) {
                boolean within = cells.get(i).holds(last, row) && piece.left() > left() - Ruling.NEAR;
                return within ? i : -1;
            }
        }
        return -1;
    }

    private int row(Piece piece) {
        int row = 0;
        while (row + 2 < rows.size() && piece.baseline() > rows.get(row + 1)) {
            row++;
        }
        return row;
    }
}
