package nl.kamervragen.source;

/** How a line relates to the one before it (<i>regelbegin</i>). */
public enum LineStart {
    /** A new paragraph: a blank line or the format itself says so. */
    PARAGRAPH,
    /** The next printed line; it may or may not continue the paragraph. */
    LINE,
    /** A forced new line within the same paragraph. */
    BREAK,
    /** The same paragraph, wrapped where the source's lines end. */
    WRAPPED
}
