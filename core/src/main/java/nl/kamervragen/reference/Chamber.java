package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A chamber of the Dutch parliament (<i>Kamer</i>).
 *
 * <p>In identifiers and JSON it is written by its {@link #code() code}.
 */
public enum Chamber {
    /** The House of Representatives (<i>Tweede Kamer</i>). */
    @JsonProperty("tk")
    TK("tk", "II", "Tweede Kamer"),
    /** The Senate (<i>Eerste Kamer</i>). */
    @JsonProperty("ek")
    EK("ek", "I", "Eerste Kamer");

    private final String code;
    private final String roman;
    private final String dutchName;

    Chamber(String code, String roman, String dutchName) {
        this.code = code;
        this.roman = roman;
        this.dutchName = dutchName;
    }

    /**
     * The code in identifiers.
     *
     * @return {@code tk} or {@code ek}
     */
    public String code() {
        return code;
    }

    /**
     * The numeral in citations such as {@code Handelingen II}.
     *
     * @return {@code II} or {@code I}
     */
    public String roman() {
        return roman;
    }

    /**
     * The name in Dutch.
     *
     * @return {@code Tweede Kamer} or {@code Eerste Kamer}
     */
    public String dutchName() {
        return dutchName;
    }

    /**
     * Finds a chamber by its code.
     *
     * @param code {@code tk} or {@code ek}, in any case
     * @return the chamber
     * @throws ReferenceFormatException if there is no such chamber
     */
    public static Chamber ofCode(String code) {
        for (Chamber chamber : values()) {
            if (chamber.code.equalsIgnoreCase(code)) {
                return chamber;
            }
        }
        throw new ReferenceFormatException(Findings.malformed(code, "Kamer"));
    }
}
