package nl.kamervragen.content;

/** A forced new line within a paragraph (<i>regeleinde</i>). */
public record LineBreak() implements Inline {
    @Override
    public String plainText() {
        return "\n";
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
