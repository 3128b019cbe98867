package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office in the cabinet (<i>ambt</i>).
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "preposition", "portfolio", "inAbsenceOf"})
@Value.Immutable
@ModelStyle
public abstract class Office implements Serializable {
    Office() {}

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
     * Minister, state secretary or prime minister (<i>soort</i>).
     *
     * @return the kind
     */
    public abstract OfficeKind kind();

    /**
     * The preposition as printed (<i>van</i>, <i>voor</i>): who heads a ministry is minister <i>van</i>, who does not is minister <i>voor</i>.
     *
     * @return {@code van} or {@code voor}; empty when none is printed
     */
    public abstract Optional<String> preposition();

    /**
     * The portfolio as printed (<i>portefeuille</i>).
     *
     * @return such as {@code Asiel en Migratie}; empty for the prime minister
     */
    public abstract Optional<String> portfolio();

    /**
     * The office that this one stands in for (<i>bij afwezigheid van</i>).
     *
     * @return usually empty
     */
    public abstract Optional<Office> inAbsenceOf();

    /**
     * A minister.
     *
     * @param preposition {@code van} or {@code voor}
     * @param portfolio as printed
     * @return the office
     */
    public static Office minister(String preposition, String portfolio) {
        return builder()
                .kind(OfficeKind.MINISTER)
                .preposition(preposition)
                .portfolio(portfolio)
                .build();
    }

    /**
     * A state secretary.
     *
     * @param portfolio as printed
     * @return the office, with {@code van}
     */
    public static Office stateSecretary(String portfolio) {
        return builder()
                .kind(OfficeKind.STATE_SECRETARY)
                .preposition("van")
                .portfolio(portfolio)
                .build();
    }

    /**
     * The prime minister.
     *
     * @return the office, without portfolio
     */
    public static Office primeMinister() {
        return builder().kind(OfficeKind.PRIME_MINISTER).build();
    }

    /**
     * The office in Dutch.
     *
     * @return such as {@code minister van Asiel en Migratie}
     */
    public String plainText() {
        StringBuilder text = new StringBuilder(
                switch (kind()) {
                    case MINISTER -> "minister";
                    case STATE_SECRETARY -> "staatssecretaris";
                    case PRIME_MINISTER -> "minister-president";
                });
        preposition().ifPresent(preposition -> text.append(' ').append(preposition));
        portfolio().ifPresent(portfolio -> text.append(' ').append(portfolio));
        return text.toString();
    }

    /** Builds a {@link Office}. Not thread-safe. */
    public static final class Builder extends ImmutableOffice.Builder {
        Builder() {}
    }
}
