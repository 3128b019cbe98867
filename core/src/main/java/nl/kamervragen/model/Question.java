package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Paragraph;
import org.immutables.value.Value;

/**
 * A question (<i>vraag</i>).
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"numbers", "lead", "content"})
@Value.Immutable
@ModelStyle
public abstract class Question implements Serializable {
    Question() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Its number, or its numbers in official print (<i>vraagnummers</i>).
     *
     * @return empty only for an unnumbered question
     */
    public abstract QuestionNumbers numbers();

    /**
     * What is printed above its heading and belongs to no question or answer.
     *
     * @return blocks; nearly always empty
     */
    public abstract List<Block> lead();

    /**
     * The text (<i>tekst</i>).
     *
     * @return blocks; may be empty
     */
    public abstract List<Block> content();

    /**
     * A question of one paragraph.
     *
     * @param numbers such as {@code 1} or {@code 3 en 4}
     * @param text the text
     * @return the question
     * @throws IllegalArgumentException if the numbers break the grammar
     */
    public static Question of(String numbers, String text) {
        return builder()
                .numbers(QuestionNumbers.parse(numbers))
                .addContent(Paragraph.of(text))
                .build();
    }

    /**
     * The text without markup.
     *
     * @return the content's text
     */
    public String plainText() {
        return Blocks.plainText(content());
    }

    @Value.Check
    Question normalized() {
        return Normal.is(lead()) && Normal.is(content())
                ? this
                : toBuilder()
                        .lead(Blocks.normalize(lead()))
                        .content(Blocks.normalize(content()))
                        .build();
    }

    /** Builds a {@link Question}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
