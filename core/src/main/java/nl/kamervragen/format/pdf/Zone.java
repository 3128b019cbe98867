package nl.kamervragen.format.pdf;

/** Where on the page a line stands. */
enum Zone {
    /** The column of the text. */
    COLUMN,
    /** Left of it. */
    LEFT,
    /** Left of it, with lines of its own: the sender's column where it stands there. */
    SENDER,
    /** Right of it: the sender's column, or a second column of text. */
    RIGHT,
    /** A page header, wherever it stands. */
    HEADER,
    /** A page footer or colophon. */
    FOOTER
}
