package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member who asks (<i>vraagsteller</i>).
 *
 * <p>Names and parties are kept as printed. Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "party"})
@Value.Immutable
@ModelStyle
public abstract class Questioner implements Serializable {
    Questioner() {}

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
     * The name as printed (<i>naam</i>).
     *
     * @return such as {@code Van Nispen} or {@code Inge van Dijk}
     */
    public abstract String name();

    /**
     * The party or group as printed (<i>fractie</i>).
     *
     * @return such as {@code GroenLinks-PvdA}; empty when none is printed
     */
    public abstract Optional<String> party();

    /**
     * A questioner with a party.
     *
     * @param name as printed
     * @param party as printed
     * @return the questioner
     */
    public static Questioner of(String name, String party) {
        return builder().name(name).party(party).build();
    }

    /** Builds a {@link Questioner}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestioner.Builder {
        Builder() {}
    }
}
