package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Heading;

/**
 * Finds tables without lines between their columns: at least three rows whose cells stand in the same columns, with wide
 * gaps between them. Only below the first heading of a document: above it labels and signatures stand in columns.
 */
final class AlignedTables {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_LINES = 400;

    /** A line this much further down, in leadings, is no part of the table. */
    private static final float APART = 2.2f;

    /** Lines of one cell stand this near, in distances of the nearest lines. */
    private static final float WRAPPED = 1.12f;

    private static final Pattern MARK = Pattern.compile("[•▪●○◦‣■□➢►✓*–—-]|[0-9a-zA-Z]{1,3}[.)]|[(][0-9a-z]{1,3}[)]");

    private final Column column;
    private boolean below;

    AlignedTables(Column column) {
        this.column = column;
    }

    /** The tables of a page, and its lines without them. */
    record Split(List<PrintedLine> lines, List<PrintedTable> tables) {}

    Split split(List<PrintedLine> lines) {
        List<PrintedLine> rest = new ArrayList<>();
        List<PrintedTable> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            PrintedLine line = lines.get(at);
            below |= Heading.at(line.text()).isPresent();
            List<PrintedLine> run = below ? run(lines, at) : List.of();
            Columns columns = Columns.of(run.stream().map(this::cells).toList());
            if (run.size() >= FEWEST_ROWS && isTable(run, columns)) {
                PrintedTable table = table(run, columns);
                if (table.rows().size() >= FEWEST_ROWS && table.isTable()) {
                    tables.add(table);
                    at += run.size();
                    continue;
                }
            }
            rest.add(line);
            at++;
        }
        return new Split(rest, tables);
    }

    private List<Row> cells(PrintedLine line) {
        return column.wraps().justified() ? line.row().stretches() : line.row().cells();
    }

    /** The lines from one on that stand in the same columns. */
    private List<PrintedLine> run(List<PrintedLine> lines, int from) {
        List<PrintedLine> run = new ArrayList<>();
        Columns columns = new Columns(List.of());
        for (int i = from; i < lines.size() && run.size() < MOST_LINES; i++) {
            PrintedLine line = lines.get(i);
            List<Row> cells = cells(line);
            boolean near = run.isEmpty() || line.baseline() - lines.get(i - 1).baseline() < APART * column.leading();
            if (line.zone() != Zone.COLUMN || !near || cells.size() < 2 && run.isEmpty()) {
                break;
            }
            Columns more = columns.with(cells);
            if (more.size() < columns.size()
                    || more.size() < 2
                    || cells.size() < 2 && (more.size() > columns.size() || !columns.wraps(cells.get(0)))) {
                break;
            }
            columns = more;
            run.add(line);
        }
        return run;
    }

    private boolean isTable(List<PrintedLine> run, Columns columns) {
        boolean list = columns.size() == 2
                && run.stream().allMatch(line -> {
                    List<Row> cells = cells(line);
                    return cells.size() < 2 || MARK.matcher(cells.get(0).text()).matches();
                });
        // Lines that are spaced out to both edges are text, however its gaps happen to fall.
        long spaced = run.stream()
                .filter(line -> Math.abs(line.left() - column.left()) < 2 * Column.SAME_EDGE
                        && Math.abs(line.right() - column.right()) < 2 * Column.SAME_EDGE)
                .count();
        long full = run.stream().filter(line -> cells(line).size() > 1).count();
        return !list && full >= FEWEST_ROWS && !(column.wraps().justified() && 2 * spaced > run.size());
    }

    private PrintedTable table(List<PrintedLine> run, Columns columns) {
        float nearest = Float.MAX_VALUE;
        float widest = 0;
        for (int i = 1; i < run.size(); i++) {
            float distance = run.get(i).baseline() - run.get(i - 1).baseline();
            nearest = Math.min(nearest, distance);
            widest = Math.max(widest, distance);
        }
        boolean spaced = widest > WRAPPED * nearest;
        List<List<List<PrintedLine>>> rows = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            PrintedLine line = run.get(i);
            List<Row> cells = cells(line);
            float distance = i == 0 ? 0 : line.baseline() - run.get(i - 1).baseline();
            boolean starts = i == 0
                    || (spaced ? distance > WRAPPED * nearest : columns.at(cells.get(0)) == 0 && cells.size() > 1);
            if (starts) {
                List<List<PrintedLine>> row = new ArrayList<>();
                for (int c = 0; c < columns.size(); c++) {
                    row.add(new ArrayList<>());
                }
                rows.add(row);
            }
            for (Row cell : cells) {
                rows.get(rows.size() - 1)
                        .get(columns.at(cell))
                        .add(new PrintedLine(line.page(), line.depth(), Zone.COLUMN, cell));
            }
        }
        return new PrintedTable(
                run.get(0).baseline() - run.get(0).size(),
                columns.lefts(),
                rows.stream()
                        .map(row -> row.stream()
                                .map(lines -> new PrintedTable.Cell(lines, 1, 1))
                                .toList())
                        .toList());
    }
}
