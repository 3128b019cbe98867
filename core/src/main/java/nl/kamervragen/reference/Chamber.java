package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A chamber of the Dutch parliament (<i>Kamer</i>). */
public enum Chamber {
    /** The House of Representatives (<i>Tweede Kamer</i>). */
    @JsonProperty("tk")
    TK("tk"),
    /** The Senate (<i>Eerste Kamer</i>). */
    @JsonProperty("ek")
    EK("ek");

    private final String code;

    Chamber(String code) {
        this.code = code;
    }

    /**
     * The code in identifiers.
     *
     * @return {@code tk} or {@code ek}
     */
    public String code() {
        return code;
    }
}
