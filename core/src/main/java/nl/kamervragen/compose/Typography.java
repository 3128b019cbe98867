package nl.kamervragen.compose;

import nl.kamervragen.reference.SessionYear;

/** Dutch typography of values that are printed but not written by hand (<i>typografie</i>). Thread-safe. */
public final class Typography {
    private Typography() {}

    /**
     * A session year as the Chamber prints it.
     *
     * @param year the year
     * @return with an en dash: {@code 2025–2026}
     */
    public static String sessionYear(SessionYear year) {
        return year.toString().replace('-', '–');
    }
}
