package nl.kamervragen.xml.publication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds the column of each cell; what a hostile table makes up beyond any page is ignored. Not thread-safe. */
final class TableGrid {
    /** More columns than fit on any page. */
    static final int MAX_COLUMNS = 200;

    private final int mostSkipped;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String[]> spans = new HashMap<>();

    /** For each column, the rows that a cell above still covers. */
    private final int[] covered = new int[MAX_COLUMNS];

    private int declared;
    private int next;
    private int skippedInAll;

    /**
     * An empty grid.
     *
     * @param mostSkipped how many cells may be left out in all before they are no longer filled in
     */
    TableGrid(int mostSkipped) {
        this.mostSkipped = mostSkipped;
    }

    /**
     * Where a cell stands.
     *
     * @param skipped columns before it that the row leaves out
     * @param columns columns that it covers
     * @param rows rows that it covers
     */
    record Place(int skipped, int columns, int rows) {}

    void startGroup() {
        columns.clear();
        spans.clear();
        declared = 0;
        endRows();
    }

    void endRows() {
        Arrays.fill(covered, 0);
    }

    void column(String name, int number) {
        int index = number > 0 ? number - 1 : declared;
        declared = index + 1;
        if (!name.isEmpty() && index < MAX_COLUMNS) {
            columns.put(name, index);
        }
    }

    void span(String name, String from, String to) {
        if (spans.size() < MAX_COLUMNS * MAX_COLUMNS) {
            spans.put(name, new String[] {from, to});
        }
    }

    void startRow() {
        next = 0;
    }

    /** Cells that cover rows below cover one row less; the row's own were counted with it. */
    void endRow() {
        for (int i = 0; i < MAX_COLUMNS; i++) {
            covered[i] = Math.max(0, covered[i] - 1);
        }
    }

    Place place(String spanName, String from, String to, int moreRows) {
        String[] span = spans.get(spanName);
        int named = columns.getOrDefault(span == null ? from : span[0], -1);
        int end = columns.getOrDefault(span == null ? to : span[1], -1);
        skipCovered();
        int skipped = 0;
        while (next < named && skippedInAll < mostSkipped) {
            skipped++;
            skippedInAll++;
            next++;
            skipCovered();
        }
        int width = named >= 0 && end > named ? end - named + 1 : 1;
        for (int i = next; i < Math.min(MAX_COLUMNS, next + width); i++) {
            covered[i] = moreRows + 1;
        }
        next += width;
        return new Place(skipped, width, moreRows + 1);
    }

    private void skipCovered() {
        while (next < MAX_COLUMNS && covered[next] > 0) {
            next++;
        }
    }
}
