package nl.kamervragen.content;

import java.util.List;

/** An inline that holds inlines (<i>opgemaakt tekstdeel</i>): a style or a link. No kind is ever nested in itself. */
public sealed interface Span extends Inline permits Emphasis, Strong, Superscript, Subscript, Link {
    /**
     * What it holds.
     *
     * @return in normal form but for blanks at its ends, which belong to the block around it
     */
    List<Inline> content();

    /**
     * The same kind around other content.
     *
     * @param content the content
     * @return a new inline
     */
    Span withContent(List<? extends Inline> content);

    @Override
    default String plainText() {
        return Inlines.plainText(content());
    }
}
