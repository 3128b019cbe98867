package nl.kamervragen.diagnostic;

/** The stage in which a code can be found (<i>stadium</i>); a code belongs to one. */
public enum Stage {
    /** Only the source shows it; the reader reports it (<i>lezen</i>). */
    READING,
    /** A rule over the document alone (<i>document</i>). */
    DOCUMENT,
    /** Needs more than the document: the submitted set, deferrals, a date "today", reference data (<i>zaak</i>). */
    CASE,
    /** A writer reports what its format could not hold (<i>schrijven</i>). */
    WRITING
}
