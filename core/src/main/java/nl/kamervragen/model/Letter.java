package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.reference.Chamber;
import org.immutables.value.Value;

/**
 * A letter to the Chamber (<i>antwoordbrief</i>): letterhead, body, signatories, and the written questions of its annex.
 *
 * <p>The anatomy is that of ministry letters: the signature stands before the questions, which are an annex. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Letter letter = Letter.answering(questions, signatory, LocalDate.of(2026, 5, 11));
 * }</pre>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"chamber", "letterhead", "body", "signatories", "writtenQuestions", "moreWrittenQuestions"})
@Value.Immutable
@ModelStyle
@JsonTypeName("letter")
public abstract non-sealed class Letter implements Document {
    Letter() {}

    /**
     * Starts a letter.
     *
     * @return an empty builder; nothing is obligatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an answer to submitted questions, the guided way to a complete letter.
     *
     * <p>The letter takes the questions' texts, heading and reference, gets the date, a subject and the signatory, and
     * a blank answer to each question that has none yet. A blank answer is found by the validator, not here.
     *
     * @param questions the submitted set
     * @param signatory who signs
     * @param date the date of the letter
     * @return a letter to go on with through {@link #toBuilder()}
     */
    public static Letter answering(WrittenQuestions questions, Signatory signatory, LocalDate date) {
        return GuidedLetter.answering(questions, signatory, date);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    public Chamber chamber() {
        return Chamber.TK;
    }

    /**
     * What stands above and beside the body (<i>briefhoofd</i>).
     *
     * @return empty when the letter prints none
     */
    public abstract Optional<Letterhead> letterhead();

    /**
     * The text of the letter itself (<i>brieftekst</i>), salutation and closing included.
     *
     * @return blocks in order
     */
    public abstract List<Block> body();

    /**
     * Who signed (<i>ondertekenaars</i>).
     *
     * @return in order of print
     */
    public abstract List<Signatory> signatories();

    @Override
    public abstract Optional<WrittenQuestions> writtenQuestions();

    @Override
    public abstract List<WrittenQuestions> moreWrittenQuestions();

    @Override
    public String plainText() {
        Stream<String> letter = Stream.of(
                Blocks.plainText(body()),
                signatories().stream().map(Signatory::plainText).collect(Collectors.joining("\n")));
        Stream<String> sets = allWrittenQuestions().stream().map(WrittenQuestions::plainText);
        return Stream.concat(letter, sets).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Value.Check
    Letter normalized() {
        return Normal.is(body())
                ? this
                : toBuilder().body(Blocks.normalize(body())).build();
    }

    /** Builds a {@link Letter}. Not thread-safe. */
    public static final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
