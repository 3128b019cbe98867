package nl.kamervragen.format.writing;

/** Where running text stands, for the same words mean other things elsewhere (<i>plaats in het document</i>). */
public enum Surroundings {
    /** The text of a letter, above its signature. */
    BODY,
    /** Directly below a title or an answer line. */
    BELOW_TITLE,
    /** Below the heading of a question, an answer or a notice. */
    BELOW_HEADING;

    /**
     * The surroundings of a passage.
     *
     * @param path its place in the document
     * @return where it stands
     */
    public static Surroundings of(String path) {
        if (path.equals("/body")) {
            return BODY;
        }
        return path.endsWith("/introduction") ? BELOW_TITLE : BELOW_HEADING;
    }

    /** The end of a title, which a first line in lower case would continue; nothing below a heading. */
    String before() {
        return this == BELOW_TITLE ? "titel" : "";
    }
}
