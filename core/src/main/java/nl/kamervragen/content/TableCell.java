package nl.kamervragen.content;

import java.io.Serializable;
import java.util.List;

/**
 * A cell of a table (<i>tabelcel</i>).
 *
 * @param content blocks; may be empty
 * @param colspan columns covered, at least 1
 * @param rowspan rows covered, at least 1
 */
public record TableCell(List<Block> content, int colspan, int rowspan) implements Serializable {
    /**
     * Brings the content into normal form.
     *
     * @throws IllegalArgumentException if a span is less than 1
     */
    public TableCell {
        content = Blocks.normalize(content);
        if (colspan < 1 || rowspan < 1) {
            throw new IllegalArgumentException("A cell covers at least one column and row");
        }
    }

    /**
     * A cell of one column and row.
     *
     * @param content the content
     * @return the cell
     */
    public static TableCell of(Block... content) {
        return new TableCell(List.of(content), 1, 1);
    }
}
