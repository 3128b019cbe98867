package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A quotation set apart (<i>citaatblok</i>).
 *
 * @param content blocks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Quotation(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Block> content) implements Block {
    /** Brings the content into normal form. */
    public Quotation {
        content = Blocks.limit(content);
    }

    @Override
    public String plainText() {
        return Blocks.plainText(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
