package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Emphasised text, printed in italics (<i>cursief</i>).
 *
 * @param content what it holds; no emphasis inside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Emphasis(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Span {
    /** Brings the content into normal form. */
    public Emphasis {
        content = Inlines.inside(Emphasis.class, content);
    }

    /**
     * Styles a plain text.
     *
     * @param text the text
     * @return the styled text
     */
    public static Emphasis of(String text) {
        return new Emphasis(List.of(new Text(text)));
    }

    @Override
    public Emphasis withContent(List<? extends Inline> replacement) {
        return new Emphasis(List.copyOf(replacement));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
