package nl.kamervragen.content;

import java.util.List;

/**
 * A quotation set apart (<i>citaatblok</i>).
 *
 * @param content blocks
 */
public record Quotation(List<Block> content) implements Block {
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
