package nl.kamervragen.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list (<i>opsomming</i>).
 *
 * @param ordered whether the markers number the items
 * @param items the items
 */
public record ListBlock(boolean ordered, List<ListItem> items) implements Block {
    /** Keeps a copy, nested at most {@value Blocks#MAX_DEPTH} deep. */
    public ListBlock {
        items = Blocks.limitItems(items);
    }

    @Override
    public String plainText() {
        return items.stream().map(ListItem::plainText).collect(Collectors.joining("\n"));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
