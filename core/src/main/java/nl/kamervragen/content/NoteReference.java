package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mark in the text that refers to a footnote (<i>nootverwijzing</i>).
 *
 * @param note the footnote's id, such as {@code n1}; the empty string when the note itself is not printed
 * @param marker the bare mark: {@code 1}, {@code *}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"note", "marker"})
public record NoteReference(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String note,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String marker) implements Inline {
    /**
     * Refuses a null marker; a null note is none.
     *
     * @param note the id, or nothing
     * @param marker the mark
     */
    public NoteReference(@Nullable String note, String marker) {
        this.note = note == null ? "" : note;
        this.marker = Objects.requireNonNull(marker);
    }

    /**
     * The footnote's id.
     *
     * @return empty when the note is not printed
     */
    public Optional<String> noteId() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    @Override
    public String plainText() {
        return "";
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
