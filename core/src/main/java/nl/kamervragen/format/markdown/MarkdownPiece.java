package nl.kamervragen.format.markdown;

/**
 * A piece of a line of Markdown: text, or the start or end of a style whose mark is still to be chosen.
 *
 * @param kind what it is
 * @param text the Markdown of a text; the style's name for its start and end
 * @param partner for a start or an end, the index of the other one
 */
record MarkdownPiece(Kind kind, String text, int partner) {
    enum Kind {
        TEXT,
        OPEN,
        CLOSE
    }

    static MarkdownPiece text(String markdown) {
        return new MarkdownPiece(Kind.TEXT, markdown, -1);
    }

    boolean isMark() {
        return kind != Kind.TEXT;
    }
}
