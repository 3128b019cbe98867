package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.reference.QuestionReference;
import org.immutables.value.Value;

/**
 * The title of a set of questions (<i>omschrijving</i>): who asks whom about what, and when.
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"form", "questioners", "addressees", "subject", "submitted", "reference"})
@Value.Immutable
@ModelStyle
public abstract class Heading implements Serializable {
    Heading() {}

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
     * The form, where it is not written (<i>vorm</i>).
     *
     * @return empty for written questions
     */
    public abstract Optional<HeadingForm> form();

    /**
     * Who asks (<i>vraagstellers</i>).
     *
     * @return in order of print
     */
    public abstract List<Questioner> questioners();

    /**
     * Who is asked (<i>geadresseerden</i>).
     *
     * @return in order of print
     */
    public abstract List<Office> addressees();

    /**
     * What the questions are about (<i>onderwerp</i>).
     *
     * @return as printed, without final full stop
     */
    public abstract Optional<String> subject();

    /**
     * The day of submission (<i>ingezonden</i>).
     *
     * @return empty when not printed or not readable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> submitted();

    /**
     * The Chamber's number of the set (<i>zaaknummer</i>).
     *
     * @return never a number of the ministry
     */
    public abstract Optional<QuestionReference> reference();

    /** Builds a {@link Heading}. Not thread-safe. */
    public static final class Builder extends ImmutableHeading.Builder {
        Builder() {}
    }
}
