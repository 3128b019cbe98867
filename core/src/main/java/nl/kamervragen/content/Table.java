package nl.kamervragen.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table (<i>tabel</i>).
 *
 * @param caption the caption; empty when there is none
 * @param rows the rows
 */
public record Table(List<Inline> caption, List<TableRow> rows) implements Block {
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
