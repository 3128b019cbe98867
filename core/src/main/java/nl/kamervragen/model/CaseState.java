package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The state that the documents of a case add up to (<i>stand van de zaak</i>). */
public enum CaseState {
    /** Asked, not answered (<i>ingediend</i>). */
    @JsonProperty("submitted")
    SUBMITTED("submitted"),
    /** Asked, and the answer was deferred (<i>uitgesteld</i>). */
    @JsonProperty("deferred")
    DEFERRED("deferred"),
    /** Some questions are answered (<i>deels beantwoord</i>). */
    @JsonProperty("partly-answered")
    PARTLY_ANSWERED("partly-answered"),
    /** All questions are answered (<i>beantwoord</i>). */
    @JsonProperty("answered")
    ANSWERED("answered"),
    /** Answered in another paper (<i>elders beantwoord</i>). */
    @JsonProperty("answered-elsewhere")
    ANSWERED_ELSEWHERE("answered-elsewhere"),
    /** Withdrawn (<i>ingetrokken</i>). */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn");

    private final String code;

    CaseState(String code) {
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
