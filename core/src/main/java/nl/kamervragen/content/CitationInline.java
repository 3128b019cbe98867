package nl.kamervragen.content;

import java.util.Objects;

/**
 * A reference to a parliamentary document within the text (<i>verwijzing</i>).
 *
 * @param kind the kind, such as {@code parliamentary-paper}: the code of a {@code CitationKind}
 * @param reference the canonical form, such as {@code kst-36600-VII-1}
 * @param text as printed
 */
public record CitationInline(String kind, String reference, String text) implements Inline {
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
