package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a document, page by page. A table that ends a page and one that starts the next with the same columns are
 * one; the row that a text processor repeats there is a page header.
 */
final class PageTables {
    private final List<List<PrintedTable>> pages = new ArrayList<>();
    private final List<List<PrintedLine>> repeated = new ArrayList<>();

    /** A list of tables for each page, in order. */
    PageTables(List<List<PrintedTable>> tables, List<List<PrintedLine>> texts) {
        PrintedTable open = null;
        int openPage = 0;
        for (int page = 0; page < tables.size(); page++) {
            List<PrintedTable> here = new ArrayList<>(tables.get(page));
            List<PrintedLine> header = List.of();
            PrintedTable first = here.isEmpty() ? null : here.get(0);
            boolean goesOn = open != null
                    && first != null
                    && open.hasColumnsOf(first)
                    && depth(texts.get(page), true) > first.top();
            if (open != null && first != null && goesOn) {
                header = open.isRepeatedBy(first) ? lines(first.rows().get(0)) : header;
                open = open.with(first.rows()
                        .subList(header.isEmpty() ? 0 : 1, first.rows().size()));
                List<PrintedTable> of = pages.get(openPage);
                of.set(of.size() - 1, open);
                here.remove(0);
            }
            pages.add(here);
            repeated.add(header);
            if (!here.isEmpty()) {
                PrintedTable last = here.get(here.size() - 1);
                open = depth(texts.get(page), false) < last.top() ? last : null;
                openPage = page;
            } else if (!goesOn || !texts.get(page).stream().noneMatch(line -> line.zone() == Zone.COLUMN)) {
                open = null;
            }
        }
    }

    /** The baseline of the first or the last line of the text; out of reach without one. */
    private static float depth(List<PrintedLine> lines, boolean first) {
        float depth = first ? Float.MAX_VALUE : -Float.MAX_VALUE;
        for (PrintedLine line : lines) {
            if (line.zone() == Zone.COLUMN) {
                depth = first ? Math.min(depth, line.baseline()) : Math.max(depth, line.baseline());
            }
        }
        return depth;
    }

    private static List<PrintedLine> lines(List<PrintedTable.Cell> row) {
        return row.stream().flatMap(cell -> cell.lines().stream()).toList();
    }

    /** The tables of a page, from 0; each with what goes on over the next pages. */
    List<PrintedTable> of(int page) {
        return pages.get(page);
    }

    /** The row of a table that a page, from 0, repeats at its top. */
    List<PrintedLine> repeated(int page) {
        return repeated.get(page);
    }
}
