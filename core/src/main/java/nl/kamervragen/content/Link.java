package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;

/**
 * A hyperlink (<i>koppeling</i>). A bare URL in the text is a link whose content is the URL.
 *
 * @param href the target as written; never checked or resolved
 * @param content what is printed; no link inside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"href", "content"})
public record Link(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String href,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Inline> content) implements Span {
    /** Brings the content into normal form. */
    public Link {
        Objects.requireNonNull(href);
        content = Inlines.inside(Link.class, content);
    }

    /**
     * A bare URL.
     *
     * @param url the URL
     * @return a link that prints its own target
     */
    public static Link of(String url) {
        return new Link(url, List.of(new Text(url)));
    }

    @Override
    public Link withContent(List<? extends Inline> replacement) {
        return new Link(href, List.copyOf(replacement));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
