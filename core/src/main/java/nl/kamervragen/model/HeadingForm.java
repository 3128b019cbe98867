package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of the questions, where it is not written (<i>vorm</i>). */
public enum HeadingForm {
    /** Asked orally (<i>mondelinge vragen</i>). */
    @JsonProperty("oral")
    ORAL("oral");

    private final String code;

    HeadingForm(String code) {
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
