package nl.kamervragen.content;

/**
 * Does something for each kind of inline (<i>bezoeker</i>).
 *
 * @param <R> what it returns
 */
public interface InlineVisitor<R> {
    /**
     * Visits plain text.
     *
     * @param text the inline
     * @return the result
     */
    R visit(Text text);

    /**
     * Visits emphasised text.
     *
     * @param emphasis the inline
     * @return the result
     */
    R visit(Emphasis emphasis);

    /**
     * Visits strong text.
     *
     * @param strong the inline
     * @return the result
     */
    R visit(Strong strong);

    /**
     * Visits raised text.
     *
     * @param superscript the inline
     * @return the result
     */
    R visit(Superscript superscript);

    /**
     * Visits lowered text.
     *
     * @param subscript the inline
     * @return the result
     */
    R visit(Subscript subscript);

    /**
     * Visits a link.
     *
     * @param link the inline
     * @return the result
     */
    R visit(Link link);

    /**
     * Visits a note reference.
     *
     * @param reference the inline
     * @return the result
     */
    R visit(NoteReference reference);

    /**
     * Visits a citation.
     *
     * @param citation the inline
     * @return the result
     */
    R visit(CitationInline citation);

    /**
     * Visits a line break.
     *
     * @param lineBreak the inline
     * @return the result
     */
    R visit(LineBreak lineBreak);
}
