package nl.kamervragen.content;

import java.util.List;

/**
 * A paragraph (<i>alinea</i>).
 *
 * @param content inlines in normal form
 */
public record Paragraph(List<Inline> content) implements Block {
    /** Brings the content into normal form. */
    public Paragraph {
        content = Inlines.normalize(content);
    }

    /**
     * Holds a plain text.
     *
     * @param text the text
     * @return the block
     */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    /**
     * Holds some inlines.
     *
     * @param inlines the inlines
     * @return the block
     */
    public static Paragraph of(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    @Override
    public String plainText() {
        return Inlines.plainText(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
