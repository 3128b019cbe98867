package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of an office (<i>soort ambt</i>). */
public enum OfficeKind {
    /** A minister, with or without ministry (<i>minister</i>). */
    @JsonProperty("minister")
    MINISTER("minister"),
    /** A state secretary (<i>staatssecretaris</i>). */
    @JsonProperty("state-secretary")
    STATE_SECRETARY("state-secretary"),
    /** The prime minister (<i>minister-president</i>). */
    @JsonProperty("prime-minister")
    PRIME_MINISTER("prime-minister");

    private final String code;

    OfficeKind(String code) {
        this.code = code;
    }

    /**
     * The word in JSON and XML.
     *
     * @return kebab-case
     */
    public String code() {
        return code;
    }
}
