package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cells between crossing lines: where no line parts two fields of the grid, they are one cell. */
final class GridCells {
    private static final float NARROWEST = 10f;
    private static final float LOWEST = 6f;

    /** Tables have fewer fields. */
    private static final int MOST = 4_000;

    private final List<Float> columns;
    private final List<Float> rows;

    /** Whether a line runs along the left side of a field, or above it. */
    private final boolean[][] left;

    private final boolean[][] above;

    private GridCells(List<Float> columns, List<Float> rows, List<Ruling> lines) {
        this.columns = columns;
        this.rows = rows;
        this.left = new boolean[rows.size()][columns.size()];
        this.above = new boolean[rows.size()][columns.size()];
        for (Ruling line : lines) {
            List<Float> along = line.across() ? columns : rows;
            int place = at(line.across() ? rows : columns, line.at());
            for (int i = 0; i + 1 < along.size(); i++) {
                boolean covers = line.from() <= along.get(i) + 2 * Ruling.NEAR
                        && line.to() >= along.get(i + 1) - 2 * Ruling.NEAR;
                if (covers && line.across()) {
                    above[place][i] = true;
                } else if (covers) {
                    left[i][place] = true;
                }
            }
        }
    }

    private static int at(List<Float> places, float place) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Empty when the lines make no table. */
    static Optional<Grid> of(List<Float> columns, List<Float> rows, List<Ruling> lines) {
        if (columns.size() < 3
                || rows.size() < 3
                || columns.size() * rows.size() > MOST
                || !isRoomy(columns, NARROWEST)
                || !isRoomy(rows, LOWEST)) {
            return Optional.empty();
        }
        return new GridCells(columns, rows, lines).grid();
    }

    private static boolean isRoomy(List<Float> places, float least) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < least) {
                return false;
            }
        }
        return true;
    }

    private Optional<Grid> grid() {
        List<Grid.Area> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows.size()][columns.size()];
        boolean parted = false;
        for (int row = 0; row + 1 < rows.size(); row++) {
            int inRow = 0;
            for (int column = 0; column + 1 < columns.size(); column++) {
                if (!taken[row][column]) {
                    Grid.Area cell = cell(column, row);
                    if (!take(cell, taken)) {
                        return Optional.empty();
                    }
                    cells.add(cell);
                    inRow++;
                }
            }
            parted |= inRow > 1;
        }
        return parted ? Optional.of(new Grid(columns, rows, cells)) : Optional.empty();
    }

    /** The cell that starts at a field: as far as no line is met. */
    private Grid.Area cell(int column, int row) {
        int toColumn = column + 1;
        while (toColumn + 1 < columns.size() && !left[row][toColumn]) {
            toColumn++;
        }
        int toRow = row + 1;
        while (toRow + 1 < rows.size() && !above[toRow][column]) {
            toRow++;
        }
        return new Grid.Area(column, row, toColumn - column, toRow - row);
    }

    /** Marks the fields of a cell; false when another cell has one, or a line runs through it: it is no rectangle. */
    private boolean take(Grid.Area cell, boolean[][] taken) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                boolean crossed = row > cell.row() && above[row][column] || column > cell.column() && left[row][column];
                if (taken[row][column] || crossed) {
                    return false;
                }
                taken[row][column] = true;
            }
        }
        return true;
    }
}
