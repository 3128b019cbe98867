package nl.kamervragen.format;

/** How sure a format is that some input is its own (<i>herkenning</i>). The surest format reads it. */
public enum Recognition {
    /** It is something else. */
    NONE,
    /** It might be; nothing speaks against it. */
    POSSIBLE,
    /** Its name or its content speaks for it. */
    LIKELY,
    /** Its first bytes or its root can be nothing else. */
    CERTAIN
}
