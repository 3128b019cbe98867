package nl.kamervragen.compose;

import java.util.List;
import nl.kamervragen.model.Office;

/**
 * The lines above a signer's name (<i>ondertekening</i>): "Mede namens de staatssecretaris van Y," and "De minister van
 * X,". Stateless and thread-safe.
 */
public final class SignatureLine {
    private SignatureLine() {}

    /**
     * The office of a signer.
     *
     * @param office the office
     * @param goesOn whether the line goes on with the one above it: {@code de minister van X,}
     * @return one line
     */
    public static String office(Office office, boolean goesOn) {
        return (goesOn ? "de " : "De ") + OfficePhrase.of(office, Layout.LETTER) + ",";
    }

    /**
     * On behalf of whom else is signed.
     *
     * @param offices at least one
     * @return one line
     */
    public static String onBehalf(List<Office> offices) {
        return "Mede namens " + OfficePhrase.of(offices, Layout.LETTER) + ",";
    }
}
