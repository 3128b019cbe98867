package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One or more questions with their answer, if there is one (<i>vraag-antwoordpaar</i>).
 *
 * <p>Made by {@link WrittenQuestions#exchanges()}. Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"questions", "answer"})
@Value.Immutable
@ModelStyle
public abstract class Exchange implements Serializable {
    Exchange() {}

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
     * The questions (<i>vragen</i>).
     *
     * @return at least one, in order of print
     */
    public abstract List<Question> questions();

    /**
     * Their answer (<i>antwoord</i>).
     *
     * @return empty when the questions are unanswered
     */
    public abstract Optional<Answer> answer();

    /** Builds a {@link Exchange}. Not thread-safe. */
    public static final class Builder extends ImmutableExchange.Builder {
        Builder() {}
    }
}
