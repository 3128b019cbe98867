package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Lowered text, as in CO₂ (<i>subscript</i>).
 *
 * @param content what it holds; no subscript inside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Subscript(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Span {
    /** Brings the content into normal form. */
    public Subscript {
        content = Inlines.inside(Subscript.class, content);
    }

    /**
     * Styles a plain text.
     *
     * @param text the text
     * @return the styled text
     */
    public static Subscript of(String text) {
        return new Subscript(List.of(new Text(text)));
    }

    @Override
    public Subscript withContent(List<? extends Inline> replacement) {
        return new Subscript(List.copyOf(replacement));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
