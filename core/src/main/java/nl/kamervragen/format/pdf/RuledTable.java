package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the tables whose cells are drawn from a page. */
final class RuledTable {
    private RuledTable() {}

    /** The text of a page: what stands in its tables, and the page without it. */
    record Split(PrintedPage page, List<PrintedTable> tables) {}

    static Split split(PrintedPage page) {
        List<Piece> pieces = new ArrayList<>(page.pieces());
        List<PrintedTable> tables = new ArrayList<>();
        for (Grid grid : page.grids()) {
            List<Piece> within = pieces.stream().filter(grid::touches).toList();
            of(page, grid, within).ifPresent(table -> {
                tables.add(table);
                pieces.removeIf(grid::touches);
            });
        }
        tables.sort(Comparator.comparing(PrintedTable::top));
        return tables.isEmpty() ? new Split(page, List.of()) : new Split(page.with(pieces), tables);
    }

    /** Empty where a piece crosses a line, or the cells are the frame of a letterhead or of questions. */
    private static Optional<PrintedTable> of(PrintedPage page, Grid grid, List<Piece> pieces) {
        List<List<Piece>> cells = new ArrayList<>();
        grid.cells().forEach(cell -> cells.add(new ArrayList<>()));
        for (Piece piece : pieces) {
            int cell = grid.cell(piece);
            if (cell < 0) {
                return Optional.empty();
            }
            cells.get(cell).add(piece);
        }
        List<List<PrintedTable.Cell>> rows = new ArrayList<>();
        for (int i = 1; i < grid.rows().size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < cells.size(); i++) {
            Grid.Area area = grid.cells().get(i);
            rows.get(area.row()).add(new PrintedTable.Cell(lines(page, cells.get(i)), area.columns(), area.rows()));
        }
        List<Float> columns = grid.columns().subList(0, grid.columns().size() - 1);
        return Optional.of(new PrintedTable(grid.top(), columns, rows)).filter(PrintedTable::isTable);
    }

    private static List<PrintedLine> lines(PrintedPage page, List<Piece> cell) {
        return Rows.of(cell).stream()
                .map(row -> new PrintedLine(page.number(), page.depth(row.baseline()), Zone.COLUMN, row))
                .toList();
    }
}
