package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who answers (<i>bewindspersoon</i>): a name in an office.
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "office"})
@Value.Immutable
@ModelStyle
public abstract class Respondent implements Serializable {
    Respondent() {}

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
     * @return such as {@code Dijkgraaf}; empty when only the office is printed
     */
    public abstract Optional<String> name();

    /**
     * The office (<i>ambt</i>).
     *
     * @return empty when only the name is printed
     */
    public abstract Optional<Office> office();

    /**
     * A name in an office.
     *
     * @param name as printed
     * @param office the office
     * @return the respondent
     */
    public static Respondent of(String name, Office office) {
        return builder().name(name).office(office).build();
    }

    /**
     * Office and name in Dutch.
     *
     * @return such as {@code minister van Financiën, E. Voorbeeld}
     */
    public String plainText() {
        return Stream.concat(office().map(Office::plainText).stream(), name().stream())
                .collect(Collectors.joining(", "));
    }

    /** Builds a {@link Respondent}. Not thread-safe. */
    public static final class Builder extends ImmutableRespondent.Builder {
        Builder() {}
    }
}
