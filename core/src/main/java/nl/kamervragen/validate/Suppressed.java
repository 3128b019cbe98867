package nl.kamervragen.validate;

import java.util.Objects;
import nl.kamervragen.diagnostic.Diagnostic;

/**
 * A finding that the policy switched off (<i>onderdrukte bevinding</i>).
 *
 * @param finding the finding, with the severity it would have had
 * @param reason why the policy switched it off
 */
public record Suppressed(Diagnostic finding, String reason) {
    /**
     * Refuses null.
     *
     * @param finding the finding, with the severity it would have had
     * @param reason why the policy switched it off
     */
    public Suppressed {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(reason);
    }
}
