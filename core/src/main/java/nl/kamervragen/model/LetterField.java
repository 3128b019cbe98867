package nl.kamervragen.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A printed field of a letterhead that has no property of its own (<i>veld</i>).
 *
 * @param label as printed, without colon; empty for loose lines
 * @param lines the value, line by line
 */
public record LetterField(String label, List<String> lines) implements Serializable {
    /** Keeps a copy. */
    public LetterField {
        Objects.requireNonNull(label);
        lines = List.copyOf(lines);
    }
}
