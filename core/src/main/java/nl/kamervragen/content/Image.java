package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;

/**
 * A picture (<i>afbeelding</i>). The bytes are a resource beside the document.
 *
 * @param name the resource's name
 * @param alt what it shows, in words; empty when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "alt"})
public record Image(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String name,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String alt) implements Block {
    /** Refuses null. */
    public Image {
        Objects.requireNonNull(name);
        Objects.requireNonNull(alt);
    }

    @Override
    public String plainText() {
        return alt;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
