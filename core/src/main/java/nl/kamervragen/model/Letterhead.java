package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands above and beside the body of a letter (<i>briefhoofd</i>).
 *
 * <p>Every printed field is kept: what has no property of its own, or a value that could not be typed, is in {@link
 * #fields()}. Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "returnAddress",
    "addressee",
    "sender",
    "ourReference",
    "yourReference",
    "yourLetterDate",
    "date",
    "subject",
    "enclosures",
    "fields"
})
@Value.Immutable
@ModelStyle
public abstract class Letterhead implements Serializable {
    Letterhead() {}

    /**
     * Starts a letterhead.
     *
     * @return an empty builder; nothing is obligatory
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
     * The return address (<i>retouradres</i>), one line, without the word Retouradres.
     *
     * @return such as {@code Postbus 20301 2500 EH Den Haag}
     */
    public abstract Optional<String> returnAddress();

    /**
     * The addressee (<i>geadresseerde</i>), line by line as printed.
     *
     * @return such as {@code Aan de Voorzitter van de Tweede Kamer}, {@code der Staten-Generaal} …
     */
    public abstract List<String> addressee();

    /**
     * Who sends the letter (<i>afzender</i>).
     *
     * @return empty when no sender is printed
     */
    public abstract Optional<Sender> sender();

    /**
     * The sender's own reference (<i>ons kenmerk</i>).
     *
     * @return as printed
     */
    public abstract Optional<String> ourReference();

    /**
     * The addressee's reference (<i>uw kenmerk</i>), as cited under a label or in "uw brief van …, nr. …".
     *
     * @return as printed, a doubled value halved; usually a case number
     */
    public abstract Optional<String> yourReference();

    /**
     * The date of the letter that is answered (<i>uw brief van</i>).
     *
     * @return empty when it is not printed
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> yourLetterDate();

    /**
     * The date of this letter (<i>datum</i>).
     *
     * @return empty when it is not printed or not readable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> date();

    /**
     * The subject line (<i>betreft</i>, <i>onderwerp</i>), its lines joined.
     *
     * @return without final full stop
     */
    public abstract Optional<String> subject();

    /**
     * What is enclosed (<i>bijlagen</i>).
     *
     * @return as printed
     */
    public abstract List<String> enclosures();

    /**
     * All other printed fields (<i>overige velden</i>).
     *
     * @return in order of print
     */
    public abstract List<LetterField> fields();

    /** Builds a {@link Letterhead}. Not thread-safe. */
    public static final class Builder extends ImmutableLetterhead.Builder {
        Builder() {}
    }
}
