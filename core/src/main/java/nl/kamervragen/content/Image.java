package nl.kamervragen.content;

import java.util.Objects;

/**
 * A picture (<i>afbeelding</i>). The bytes are a resource beside the document.
 *
 * @param name the resource's name
 * @param alt what it shows, in words; empty when not given
 */
public record Image(String name, String alt) implements Block {
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
