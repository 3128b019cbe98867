package nl.kamervragen.reference;

import java.io.Serializable;

/**
 * A reference found in running text (<i>verwijzing</i>), with its place.
 *
 * <p>Immutable. {@code text.substring(start, end)} of the scanned text is {@link #text()}.
 *
 * @param kind what it refers to
 * @param reference the canonical form, such as {@code kst-36600-VII-1}; {@link #target()} is the value
 * @param text as printed
 * @param start the first offset, from 0, in UTF-16 units
 * @param end the offset after the last character
 */
public record Citation(CitationKind kind, String reference, String text, int start, int end) implements Serializable {
    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if the end lies before the start, or the start below 0
     */
    public Citation {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a place: " + start + "-" + end);
        }
    }

    /**
     * What it refers to, as a value.
     *
     * @return the reference, of the type that fits {@link #kind()}
     * @throws ReferenceFormatException if {@link #reference()} is no canonical form; never for a scanned citation
     */
    public Reference target() {
        return Reference.parse(reference);
    }
}
