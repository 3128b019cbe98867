package nl.kamervragen.validate;

import java.util.Objects;
import nl.kamervragen.diagnostic.Code;

/**
 * A code that could not be looked for (<i>niet gecontroleerd</i>); never a reason to call a document invalid.
 *
 * @param code the code
 * @param reason what was missing
 */
public record NotChecked(Code code, Reason reason) {
    /**
     * Refuses null.
     *
     * @param code the code
     * @param reason what was missing
     */
    public NotChecked {
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
    }

    /** What was missing (<i>reden</i>). */
    public enum Reason {
        /** Only the source shows it, and only the document was given. */
        NO_SOURCE("no-source"),
        /** Reading gave no document. */
        NO_DOCUMENT("no-document"),
        /** The day of checking was not given. */
        NO_TODAY("no-today"),
        /** The submitted questions were not given. */
        NO_SUBMITTED_SET("no-submitted-set"),
        /** Nothing was said of deferrals. */
        NO_DEFERRALS("no-deferrals");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The name in lists and JSON.
         *
         * @return kebab-case
         */
        public String code() {
            return code;
        }
    }
}
