package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/**
 * A table whose cells are drawn.
 *
 * @param top where it starts
 * @param cells the lines of each cell, row by row
 */
record RuledTable(float top, List<List<List<PrintedLine>>> cells) {
    /** Lines further apart than this, in ems, are paragraphs. */
    private static final float APART = 1.9f;

    /** The text of a page: what stands in its tables, and the page without it. */
    record Split(PrintedPage page, List<RuledTable> tables) {}

    /** Takes the tables from a page. */
    static Split split(PrintedPage page) {
        List<Piece> pieces = new ArrayList<>(page.pieces());
        List<RuledTable> tables = new ArrayList<>();
        for (Grid grid : page.grids()) {
            List<Piece> within = pieces.stream().filter(grid::touches).toList();
            of(page, grid, within).ifPresent(table -> {
                tables.add(table);
                pieces.removeIf(grid::touches);
            });
        }
        tables.sort(Comparator.comparing(RuledTable::top));
        return tables.isEmpty() ? new Split(page, List.of()) : new Split(page.with(pieces), tables);
    }

    /** Empty where a piece crosses a line, or the cells are the frame of a letterhead or of questions. */
    private static Optional<RuledTable> of(PrintedPage page, Grid grid, List<Piece> pieces) {
        int columns = grid.columns().size() - 1;
        List<List<List<Piece>>> cells = new ArrayList<>();
        for (int row = 1; row < grid.rows().size(); row++) {
            List<List<Piece>> empty = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                empty.add(new ArrayList<>());
            }
            cells.add(empty);
        }
        for (Piece piece : pieces) {
            int column = grid.column(piece);
            if (column < 0) {
                return Optional.empty();
            }
            cells.get(grid.row(piece)).get(column).add(piece);
        }
        RuledTable table = new RuledTable(
                grid.top(),
                cells.stream()
                        .map(row -> row.stream().map(cell -> lines(page, cell)).toList())
                        .toList());
        return Optional.of(table).filter(RuledTable::isTable);
    }

    private static List<PrintedLine> lines(PrintedPage page, List<Piece> cell) {
        return Rows.of(cell).stream()
                .map(row -> new PrintedLine(page.number(), page.depth(row.baseline()), Zone.COLUMN, row))
                .toList();
    }

    private boolean isTable() {
        long filledRows = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .count();
        boolean frame = cells.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(line -> Heading.at(line.text()).isPresent()
                        || LetterLabels.standard().at(line.text()).isPresent());
        return filledRows > 1 && !frame;
    }

    SourceTable table(SourceLines source) {
        List<SourceTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean header = i == 0 && isBold(0) && !isBold(1);
            rows.add(new SourceTable.Row(
                    header,
                    cells.get(i).stream().map(cell -> cell(cell, source)).toList()));
        }
        return new SourceTable(rows);
    }

    private boolean isBold(int row) {
        return cells.get(row).stream().flatMap(List::stream).allMatch(line -> line.isAll(TextStyle.BOLD));
    }

    private static SourceTable.Cell cell(List<PrintedLine> lines, SourceLines source) {
        List<SourceBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = i == 0
                    || lines.get(i).baseline() - lines.get(i - 1).baseline()
                            > APART * lines.get(i).size();
            blocks.add(source.line(lines.get(i), Region.BODY, starts ? LineStart.PARAGRAPH : LineStart.WRAPPED));
        }
        return new SourceTable.Cell(blocks, 1, 1);
    }
}
