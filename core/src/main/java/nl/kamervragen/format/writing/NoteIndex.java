package nl.kamervragen.format.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;

/** The notes of a document by their ids (<i>noten</i>). Immutable and thread-safe. */
public final class NoteIndex {
    private final Map<String, Footnote> byId = new HashMap<>();

    /**
     * Gathers the notes of all sets.
     *
     * @param document the document
     */
    public NoteIndex(Document document) {
        document.allWrittenQuestions()
                .forEach(set -> set.footnotes().forEach(note -> byId.putIfAbsent(note.id(), note)));
    }

    /**
     * The note that a reference means.
     *
     * @param reference a mark in the text
     * @return empty when the note is not printed
     */
    public Optional<Footnote> note(NoteReference reference) {
        return reference.noteId().map(byId::get);
    }
}
