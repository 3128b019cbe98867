package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list (<i>opsomming</i>).
 *
 * @param ordered whether the markers number the items
 * @param items the items
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"ordered", "items"})
public record ListBlock(
        boolean ordered, @JsonSetter(nulls = Nulls.AS_EMPTY) List<ListItem> items) implements Block {
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
