package nl.kamervragen.source;

/** A style of a run (<i>tekenopmaak</i>). */
public enum TextStyle {
    /** Bold (<i>vet</i>). */
    BOLD,
    /** Italic (<i>cursief</i>). */
    ITALIC,
    /** Raised (<i>superscript</i>). */
    SUPERSCRIPT,
    /** Lowered (<i>subscript</i>). */
    SUBSCRIPT
}
