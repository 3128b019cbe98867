package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Strong text, printed in bold (<i>vet</i>).
 *
 * @param content what it holds; no strong inside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Strong(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Span {
    /** Brings the content into normal form. */
    public Strong {
        content = Inlines.inside(Strong.class, content);
    }

    /**
     * Styles a plain text.
     *
     * @param text the text
     * @return the styled text
     */
    public static Strong of(String text) {
        return new Strong(List.of(new Text(text)));
    }

    @Override
    public Strong withContent(List<? extends Inline> replacement) {
        return new Strong(List.copyOf(replacement));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
