package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who sends a letter (<i>afzender</i>): the sender's column. Immutable and thread-safe. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"directorate", "address", "website"})
@Value.Immutable
@ModelStyle
public abstract class Sender implements Serializable {
    Sender() {}

    /**
     * Starts a sender.
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
     * The part of the ministry (<i>directie</i>).
     *
     * @return as printed
     */
    public abstract Optional<String> directorate();

    /**
     * The address (<i>adres</i>), line by line.
     *
     * @return as printed
     */
    public abstract List<String> address();

    /**
     * The website (<i>website</i>).
     *
     * @return as printed, usually without scheme
     */
    public abstract Optional<String> website();

    /** Builds a {@link Sender}. Not thread-safe. */
    public static final class Builder extends ImmutableSender.Builder {
        Builder() {}
    }
}
