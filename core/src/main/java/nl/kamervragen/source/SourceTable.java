package nl.kamervragen.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the source (<i>brontabel</i>).
 *
 * @param rows its rows
 */
public record SourceTable(List<Row> rows) implements SourceBlock {
    /** Keeps a copy. */
    public SourceTable {
        rows = List.copyOf(rows);
    }

    @Override
    public Stream<Line> lines() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(SourceBlock::lines);
    }

    /**
     * A row (<i>rij</i>).
     *
     * @param header whether its cells are headings
     * @param cells its cells
     */
    public record Row(boolean header, List<Cell> cells) {
        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell (<i>cel</i>).
     *
     * @param blocks what it holds
     * @param colspan columns covered, at least 1
     * @param rowspan rows covered, at least 1
     */
    public record Cell(List<SourceBlock> blocks, int colspan, int rowspan) {
        /** Keeps a copy. */
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }
}
