package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Paragraph;
import org.immutables.value.Value;

/**
 * An answer (<i>antwoord</i>).
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"numbers", "lead", "content"})
@Value.Immutable
@ModelStyle
public abstract class Answer implements Serializable {
    Answer() {}

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
     * The numbers of the questions that it answers (<i>vraagnummers</i>).
     *
     * @return several for a combined answer
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
     * An answer of one paragraph.
     *
     * @param numbers such as {@code 1} or {@code 3 en 4}
     * @param text the text
     * @return the answer
     * @throws IllegalArgumentException if the numbers break the grammar
     */
    public static Answer of(String numbers, String text) {
        return builder()
                .numbers(QuestionNumbers.parse(numbers))
                .addContent(Paragraph.of(text))
                .build();
    }

    /**
     * Whether it answers several questions at once (<i>gecombineerd antwoord</i>).
     *
     * @return true with more than one number
     */
    @JsonIgnore
    public boolean isCombined() {
        return numbers().size() > 1;
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
    Answer normalized() {
        return Normal.is(lead()) && Normal.is(content())
                ? this
                : toBuilder()
                        .lead(Blocks.normalize(lead()))
                        .content(Blocks.normalize(content()))
                        .build();
    }

    /** Builds a {@link Answer}. Not thread-safe. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
