package nl.kamervragen.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table of the source (<i>brontabel</i>).
 *
 * @param caption the lines of its caption; empty when it has none
 * @param rows its rows
 */
public record SourceTable(List<Line> caption, List<Row> rows) implements SourceBlock {
    /** Keeps copies. */
    public SourceTable {
        caption = List.copyOf(caption);
        rows = List.copyOf(rows);
    }

    /**
     * A table without caption.
     *
     * @param rows its rows
     */
    public SourceTable(List<Row> rows) {
        this(List.of(), rows);
    }

    @Override
    public Stream<Line> lines() {
        return Stream.concat(
                caption.stream(),
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .flatMap(SourceBlock::lines));
    }

    @Override
    public void forEachLine(Consumer<? super Line> visitor) {
        caption.forEach(visitor);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                cell.blocks().forEach(block -> block.forEachLine(visitor));
            }
        }
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
