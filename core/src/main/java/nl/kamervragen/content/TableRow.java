package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table (<i>tabelrij</i>).
 *
 * @param header whether its cells are headings
 * @param cells the cells
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"header", "cells"})
public record TableRow(
        boolean header, @JsonSetter(nulls = Nulls.AS_EMPTY) List<TableCell> cells) implements Serializable {
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
