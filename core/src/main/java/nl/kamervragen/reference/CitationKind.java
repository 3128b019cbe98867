package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a citation refers to (<i>soort verwijzing</i>).
 *
 * <p>In JSON it is written by its {@link #code() code}.
 */
public enum CitationKind {
    /** {@code 2026Z04232} (<i>zaaknummer</i>). */
    CASE_NUMBER("case-number"),
    /** {@code 2026D12345} (<i>documentnummer</i>). */
    DOCUMENT_NUMBER("document-number"),
    /** {@code ah-tk-20232024-967} (<i>Aanhangsel van de Handelingen</i>). */
    APPENDIX("appendix"),
    /** {@code kst-36600-VII-1} (<i>Kamerstuk</i>). */
    PARLIAMENTARY_PAPER("parliamentary-paper"),
    /** {@code h-tk-20232024-50-2} (<i>Handelingen</i>). */
    PROCEEDINGS("proceedings"),
    /** Any other publication, such as {@code blg-1184123} (<i>publicatie</i>). */
    PUBLICATION("publication"),
    /** {@code 2070825520} (<i>vraagnummer</i> before 2009). */
    LEGACY_NUMBER("legacy-number"),
    /** {@code 232401} (<i>vraagnummer</i> of the Eerste Kamer). */
    SENATE_NUMBER("senate-number");

    private final String code;

    CitationKind(String code) {
        this.code = code;
    }

    /**
     * The name in JSON and on the command line.
     *
     * @return kebab-case, such as {@code case-number}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Finds a kind by its code.
     *
     * @param code kebab-case
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator
    public static CitationKind ofCode(String code) {
        for (CitationKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of citation: " + code);
    }
}
