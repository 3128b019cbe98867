package nl.kamervragen.content;

/**
 * Plain running text (<i>tekst</i>).
 *
 * @param text the characters; blanks are collapsed by the block around it
 */
public record Text(String text) implements Inline {
    /** Refuses null. */
    public Text {
        java.util.Objects.requireNonNull(text);
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
