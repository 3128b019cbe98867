package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/**
 * A table on a page.
 *
 * @param top where it starts
 * @param columns where its columns start
 * @param rows its rows, each the cells that start in it
 */
record PrintedTable(float top, List<Float> columns, List<List<Cell>> rows) {
    /** Lines further apart than this, in ems, are paragraphs. */
    private static final float APART = 1.9f;

    /** Columns of a table that goes on over a page stand this near, in points. */
    private static final float SAME_COLUMN = 4f;

    /** A cell: its lines, and how many columns and rows it covers. */
    record Cell(List<PrintedLine> lines, int columns, int rows) {
        Cell {
            lines = List.copyOf(lines);
        }

        String text() {
            return String.join(" ", lines.stream().map(PrintedLine::text).toList());
        }
    }

    PrintedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Not the frame of a letterhead or of questions, and with text in more than one row. */
    boolean isTable() {
        long filled = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.lines().isEmpty()))
                .count();
        return filled > 1
                && rows.stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .noneMatch(line -> Heading.at(line.text()).isPresent()
                                || LetterLabels.standard().at(line.text()).isPresent());
    }

    /** Whether a table at the top of the next page has the same columns. */
    boolean hasColumnsOf(PrintedTable next) {
        if (columns.size() != next.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - next.columns.get(i)) > SAME_COLUMN) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next page starts with the first row of this table once more. */
    boolean isRepeatedBy(PrintedTable next) {
        List<Cell> first = rows.get(0);
        List<Cell> again = next.rows.get(0);
        return first.stream()
                .map(Cell::text)
                .toList()
                .equals(again.stream().map(Cell::text).toList());
    }

    PrintedTable with(List<List<Cell>> more) {
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new PrintedTable(top, columns, all);
    }

    SourceTable table(SourceLines source) {
        List<SourceTable.Row> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i == 0 && rows.size() > 1 && isBold(0) && !isBold(1);
            made.add(new SourceTable.Row(
                    header, rows.get(i).stream().map(cell -> cell(cell, source)).toList()));
        }
        return new SourceTable(made);
    }

    private boolean isBold(int row) {
        return rows.get(row).stream()
                .flatMap(cell -> cell.lines().stream())
                .allMatch(line -> line.isAll(TextStyle.BOLD));
    }

    private static SourceTable.Cell cell(Cell cell, SourceLines source) {
        List<SourceBlock> blocks = new ArrayList<>();
        List<PrintedLine> lines = cell.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = i == 0
                    || lines.get(i).baseline() - lines.get(i - 1).baseline()
                            > APART * lines.get(i).size();
            blocks.add(source.line(lines.get(i), Region.BODY, starts ? LineStart.PARAGRAPH : LineStart.WRAPPED));
        }
        return new SourceTable.Cell(blocks, cell.columns(), cell.rows());
    }
}
