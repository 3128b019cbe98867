package nl.kamervragen.validate;

import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;

/** The kind of a document, as far as rules tell them apart (<i>documentsoort</i>). */
public enum DocumentKind {
    /** A letter of a minister (<i>brief</i>). */
    LETTER("letter"),
    /** A publication as the Chamber printed it (<i>opgemaakte publicatie</i>). */
    EDITED_PUBLICATION("edited-publication"),
    /** A publication before it was edited (<i>onopgemaakte publicatie</i>). */
    UNEDITED_PUBLICATION("unedited-publication");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /**
     * The kind of a document.
     *
     * @param document any document
     * @return its kind
     */
    public static DocumentKind of(Document document) {
        if (document instanceof Letter) {
            return LETTER;
        }
        return ((Publication) document).status().isPresent() ? UNEDITED_PUBLICATION : EDITED_PUBLICATION;
    }

    /**
     * The name in lists and JSON.
     *
     * @return kebab-case
     */
    public String code() {
        return code;
    }
}
