package nl.kamervragen.content;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table (<i>tabelrij</i>).
 *
 * @param header whether its cells are headings
 * @param cells the cells
 */
public record TableRow(boolean header, List<TableCell> cells) implements Serializable {
    /** Keeps a copy. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The text without markup.
     *
     * @return the cells, a tab between
     */
    public String plainText() {
        return cells.stream().map(cell -> Blocks.plainText(cell.content())).collect(Collectors.joining("\t"));
    }
}
