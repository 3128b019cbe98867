package nl.kamervragen;

import nl.kamervragen.diagnostic.SourceSpan;

/** The way back from offsets in a scanned text to places in its source. */
@FunctionalInterface
interface Places {
    /** The place of a stretch; {@code end} is exclusive. */
    SourceSpan span(int start, int end);
}
