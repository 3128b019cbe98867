package nl.kamervragen.compose;

/** How a document is printed (<i>vorm</i>). */
public enum Layout {
    /** A ministry's letter: {@code Antwoord op vraag 1}, offices in lower case. */
    LETTER,
    /** The Chamber's print: {@code Antwoord 1}, offices with a capital. */
    PUBLICATION
}
