package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a notice says (<i>soort mededeling</i>). */
public enum NoticeKind {
    /** The answer needs more time (<i>uitstel</i>). */
    @JsonProperty("deferral")
    DEFERRAL("deferral"),
    /** The answer stands in another paper (<i>elders beantwoord</i>). */
    @JsonProperty("answered-elsewhere")
    ANSWERED_ELSEWHERE("answered-elsewhere"),
    /** The questions were withdrawn (<i>ingetrokken</i>). */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn");

    private final String code;

    NoticeKind(String code) {
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
