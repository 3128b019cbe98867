package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table (<i>tabel</i>).
 *
 * @param caption the caption; empty when there is none
 * @param rows the rows
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"caption", "rows"})
public record Table(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> caption,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<TableRow> rows)
        implements Block {
    /** Keeps copies, nested at most {@value Blocks#MAX_DEPTH} deep. */
    public Table {
        caption = Inlines.normalize(caption);
        rows = Blocks.limitRows(rows);
    }

    @Override
    public String plainText() {
        String text = rows.stream().map(TableRow::plainText).collect(Collectors.joining("\n"));
        return caption.isEmpty() ? text : Inlines.plainText(caption) + "\n" + text;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
