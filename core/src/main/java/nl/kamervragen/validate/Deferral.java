package nl.kamervragen.validate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A notice that the answer will be late (<i>uitstelbericht</i>), known from elsewhere.
 *
 * @param received the day on which the Chamber received it
 */
public record Deferral(LocalDate received) {
    /**
     * Refuses null.
     *
     * @param received the day on which the Chamber received it
     */
    public Deferral {
        Objects.requireNonNull(received);
    }
}
