package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A printed field of a letterhead that has no property of its own (<i>veld</i>).
 *
 * @param label as printed, without colon; empty for loose lines
 * @param lines the value, line by line
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"label", "lines"})
public record LetterField(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String label,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> lines) implements Serializable {
    /** Keeps a copy. */
    public LetterField {
        Objects.requireNonNull(label);
        lines = List.copyOf(lines);
    }
}
