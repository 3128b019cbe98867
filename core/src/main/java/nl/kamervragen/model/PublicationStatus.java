package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a publication, where it is not edited (<i>documentstatus</i>). */
public enum PublicationStatus {
    /** Not yet edited by the Chamber's printers (<i>onopgemaakt</i>). */
    @JsonProperty("unedited")
    UNEDITED("unedited");

    private final String code;

    PublicationStatus(String code) {
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
