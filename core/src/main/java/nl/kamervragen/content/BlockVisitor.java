package nl.kamervragen.content;

/**
 * Does something for each kind of block (<i>bezoeker</i>).
 *
 * @param <R> what it returns
 */
public interface BlockVisitor<R> {
    /**
     * Visits a paragraph.
     *
     * @param paragraph the block
     * @return the result
     */
    R visit(Paragraph paragraph);

    /**
     * Visits a subheading.
     *
     * @param subheading the block
     * @return the result
     */
    R visit(Subheading subheading);

    /**
     * Visits a list.
     *
     * @param list the block
     * @return the result
     */
    R visit(ListBlock list);

    /**
     * Visits a table.
     *
     * @param table the block
     * @return the result
     */
    R visit(Table table);

    /**
     * Visits a quotation.
     *
     * @param quotation the block
     * @return the result
     */
    R visit(Quotation quotation);

    /**
     * Visits an image.
     *
     * @param image the block
     * @return the result
     */
    R visit(Image image);
}
