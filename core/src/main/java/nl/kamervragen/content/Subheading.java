package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A heading within a question, answer or letter (<i>tussenkop</i>).
 *
 * @param content inlines in normal form
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Subheading(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Block {
    /** Brings the content into normal form. */
    public Subheading {
        content = Inlines.normalize(content);
    }

    /**
     * Holds a plain text.
     *
     * @param text the text
     * @return the block
     */
    public static Subheading of(String text) {
        return new Subheading(List.of(new Text(text)));
    }

    /**
     * Holds some inlines.
     *
     * @param inlines the inlines
     * @return the block
     */
    public static Subheading of(Inline... inlines) {
        return new Subheading(List.of(inlines));
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
