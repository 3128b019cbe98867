package nl.kamervragen.source;

/** Where on the page a line stands, as far as its format tells (<i>zetvak</i>). */
public enum Region {
    /** The running text (<i>tekst</i>). */
    BODY,
    /** The head of the page (<i>koptekst</i>). */
    PAGE_HEADER,
    /** The foot of the page (<i>voettekst</i>). */
    PAGE_FOOTER,
    /** A text box or the sender's column (<i>marge</i>). */
    MARGIN,
    /** The file's properties (<i>documenteigenschappen</i>). */
    PROPERTIES
}
