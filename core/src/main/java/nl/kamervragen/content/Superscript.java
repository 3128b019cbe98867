package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Raised text that is not a note mark, as in m² (<i>superscript</i>).
 *
 * @param content what it holds; no superscript inside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content"})
public record Superscript(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Span {
    /** Brings the content into normal form. */
    public Superscript {
        content = Inlines.inside(Superscript.class, content);
    }

    /**
     * Styles a plain text.
     *
     * @param text the text
     * @return the styled text
     */
    public static Superscript of(String text) {
        return new Superscript(List.of(new Text(text)));
    }

    @Override
    public Superscript withContent(List<? extends Inline> replacement) {
        return new Superscript(List.copyOf(replacement));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
