package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the rows of a page into lines by the zone in which they stand. */
final class PageLines {
    /** From here to the foot, and to here from the top, wide gaps part lines: page headers and footers have no tables. */
    static final float FOOT = 0.85f;

    static final float HEAD = 0.12f;

    private PageLines() {}

    static List<PrintedLine> of(PrintedPage page, List<Row> rows, Column column) {
        List<PrintedLine> lines = new ArrayList<>();
        for (Row row : rows) {
            float depth = page.depth(row.baseline());
            boolean edge = depth > FOOT || page.number() > 1 && depth < HEAD;
            List<Piece> open = new ArrayList<>();
            for (Row stretch : row.stretches()) {
                Zone zone = column.zone(stretch);
                if (zone == Zone.COLUMN && !edge) {
                    open.addAll(stretch.pieces());
                } else {
                    flush(page, depth, open, lines);
                    lines.add(new PrintedLine(page.number(), depth, zone, stretch));
                }
            }
            flush(page, depth, open, lines);
        }
        return SideColumn.mark(lines, column);
    }

    private static void flush(PrintedPage page, float depth, List<Piece> open, List<PrintedLine> lines) {
        if (!open.isEmpty()) {
            lines.add(new PrintedLine(page.number(), depth, Zone.COLUMN, Row.of(open)));
            open.clear();
        }
    }
}
