package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.reference.AppendixReference;
import org.immutables.value.Value;

/**
 * The answer line (<i>antwoordregel</i>): "Antwoord van …" or "Mededeling van …".
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"respondents", "onBehalfOf", "received", "seeAlso", "supplement"})
@Value.Immutable
@ModelStyle
public abstract class Response implements Serializable {
    Response() {}

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
     * Who answers (<i>bewindspersonen</i>).
     *
     * @return in order of print; empty in a letter, where the signatories answer
     */
    public abstract List<Respondent> respondents();

    /**
     * On behalf of whom as well (<i>mede namens</i>).
     *
     * @return in order of print
     */
    public abstract List<Office> onBehalfOf();

    /**
     * The day on which the Chamber received it (<i>ontvangen</i>).
     *
     * @return empty when not printed or not readable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> received();

    /**
     * Earlier items on the same questions (<i>zie ook</i>).
     *
     * @return as printed, duplicates kept
     */
    public abstract List<AppendixReference> seeAlso();

    /**
     * Whether this supplements an earlier answer (<i>nader antwoord</i>).
     *
     * @return true for a supplement
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean supplement() {
        return false;
    }

    /** Builds a {@link Response}. Not thread-safe. */
    public static final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
