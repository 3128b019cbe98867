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
    SUBSCRIPT,
    /** Where the run's link stands among its styles; without it the link is innermost (<i>koppeling</i>). */
    LINK,
    /** A citation: the run's link leads to what it cites (<i>verwijzing</i>). */
    CITATION,
    /** Escaped where it was written, so it is no mark, whatever it looks like (<i>letterlijk</i>). */
    LITERAL,
    /**
     * The escape before the first character of a line: it keeps a reader from taking the line for a heading, a label or a
     * list item, and is itself no text (<i>ontsnappingsteken</i>).
     */
    ESCAPE,
    /**
     * Printed by the layout, such as the name of a field or the mark of an item: no text of a part where the source marks
     * its parts, and text as any other where it does not (<i>gedrukt</i>).
     */
    PRINTED
}
