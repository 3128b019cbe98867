package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;

/**
 * Plain running text (<i>tekst</i>).
 *
 * @param text the characters; blanks are collapsed by the block around it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text"})
public record Text(@JsonSetter(nulls = Nulls.AS_EMPTY) String text) implements Inline {
    /** Refuses null. */
    public Text {
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
