package nl.kamervragen.xml.publication;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;

/** Writes tables of the CALS model: rows that are headings first, then the others, as long as their order allows. */
final class TableWriter {
    private final Markup markup;
    private final BlockWriter blocks;

    TableWriter(Markup markup, BlockWriter blocks) {
        this.markup = markup;
        this.blocks = blocks;
    }

    void write(Table table) {
        List<List<Integer>> columns = columns(table.rows());
        markup.start("table");
        if (!table.caption().isEmpty()) {
            blocks.line("title", table.caption());
        }
        markup.start("tgroup").attribute("cols", String.valueOf(width(table.rows(), columns)));
        for (int i = 1; i <= width(table.rows(), columns); i++) {
            markup.startLine("colspec")
                    .attribute("colnum", String.valueOf(i))
                    .attribute("colname", "c" + i)
                    .endLine();
        }
        rows(table.rows(), columns);
        markup.end();
        markup.end();
    }

    /** A heading below other rows starts a head of its own, which the print does not have but a reader understands. */
    private void rows(List<TableRow> rows, List<List<Integer>> columns) {
        for (int i = 0; i < rows.size(); i++) {
            boolean header = rows.get(i).header();
            if (i == 0 || rows.get(i - 1).header() != header) {
                markup.start(header ? "thead" : "tbody");
            }
            row(rows.get(i), columns.get(i));
            if (i + 1 == rows.size() || rows.get(i + 1).header() != header) {
                markup.end();
            }
        }
    }

    private void row(TableRow row, List<Integer> columns) {
        markup.start("row");
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            int first = columns.get(i) + 1;
            markup.start("entry");
            if (cell.colspan() > 1) {
                markup.attribute("namest", "c" + first).attribute("nameend", "c" + (first + cell.colspan() - 1));
            } else {
                markup.attribute("colname", "c" + first);
            }
            if (cell.rowspan() > 1) {
                markup.attribute("morerows", String.valueOf(cell.rowspan() - 1));
            }
            blocks.write(cell.content());
            markup.end();
        }
        markup.end();
    }

    /** The column of each cell, from 0: the first that no cell above covers. */
    private static List<List<Integer>> columns(List<TableRow> rows) {
        List<List<Integer>> result = new ArrayList<>();
        List<Integer> covered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).header() != rows.get(i - 1).header()) {
                covered.clear();
            }
            List<Integer> columns = new ArrayList<>();
            int next = 0;
            for (TableCell cell : rows.get(i).cells()) {
                while (next < covered.size() && covered.get(next) > 0) {
                    next++;
                }
                columns.add(next);
                for (int column = next; column < next + cell.colspan(); column++) {
                    while (covered.size() <= column) {
                        covered.add(0);
                    }
                    covered.set(column, cell.rowspan());
                }
                next += cell.colspan();
            }
            covered.replaceAll(rowsLeft -> Math.max(0, rowsLeft - 1));
            result.add(columns);
        }
        return result;
    }

    private static int width(List<TableRow> rows, List<List<Integer>> columns) {
        int width = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<TableCell> cells = rows.get(i).cells();
            int last = cells.size() - 1;
            if (last >= 0) {
                width = Math.max(
                        width, columns.get(i).get(last) + cells.get(last).colspan());
            }
        }
        return width;
    }
}
