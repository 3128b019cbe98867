package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;

/**
 * A reference to a parliamentary document within the text (<i>verwijzing</i>).
 *
 * @param kind the kind, such as {@code parliamentary-paper}: the code of a {@code CitationKind}
 * @param reference the canonical form, such as {@code kst-36600-VII-1}
 * @param text as printed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "reference", "text"})
public record CitationInline(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String kind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String reference,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String text)
        implements Inline {
    /** Refuses null. */
    public CitationInline {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(text);
    }

    @Override
    public String plainText() {
        return text;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
