package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A series of notes beside the ordinary one (<i>nootreeks</i>). */
public enum FootnoteSeries {
    /** Sources typed by the asker, such as {@code 1) AD, 18 november} (<i>bronnen</i>). */
    @JsonProperty("sources")
    SOURCES("sources"),
    /** Notes of a table (<i>tabelnoten</i>). */
    @JsonProperty("table")
    TABLE("table");

    private final String code;

    FootnoteSeries(String code) {
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
