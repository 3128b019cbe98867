package nl.kamervragen.format.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;

/** The notes of a document by their ids and marks (<i>noten</i>). Immutable and thread-safe. */
public final class NoteIndex {
    private final Map<String, Footnote> byId = new HashMap<>();
    private final Map<String, Footnote> byMark = new HashMap<>();
    private final Map<String, Footnote> bySource = new HashMap<>();

    /**
     * Gathers the notes of all sets.
     *
     * @param document the document
     */
    public NoteIndex(Document document) {
        document.allWrittenQuestions().forEach(set -> set.footnotes().forEach(this::add));
    }

    private void add(Footnote note) {
        byId.putIfAbsent(note.id(), note);
        (isSource(note) ? bySource : byMark).putIfAbsent(note.marker(), note);
    }

    /**
     * Whether a note is one of the asker's own sources.
     *
     * @param note a note
     * @return true for {@code 1) …}
     */
    public static boolean isSource(Footnote note) {
        return note.series().filter(series -> series == FootnoteSeries.SOURCES).isPresent();
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

    /**
     * Whether a reference is printed as {@code 1)}.
     *
     * @param reference a mark in the text
     * @return true when its note is one of the asker's sources
     */
    public boolean isSource(NoteReference reference) {
        return note(reference).filter(NoteIndex::isSource).isPresent();
    }

    /**
     * Whether a mark leads a reader to the note that the reference means.
     *
     * @param reference a mark in the text
     * @return false when the note is another's, or has another mark
     */
    public boolean resolves(NoteReference reference) {
        Map<String, Footnote> marks = isSource(reference) ? bySource : byMark;
        String found = Optional.ofNullable(marks.get(reference.marker()))
                .map(Footnote::id)
                .orElse("");
        return found.equals(reference.note() == null ? "" : reference.note());
    }

    /**
     * Whether a number is the mark of an ordinary note.
     *
     * @param mark such as {@code 1}
     * @return true when such a note is printed
     */
    public boolean hasMark(String mark) {
        return byMark.containsKey(mark);
    }

    /**
     * Whether a number is the mark of one of the asker's sources.
     *
     * @param mark such as {@code 1}
     * @return true when such a note is printed
     */
    public boolean hasSource(String mark) {
        return bySource.containsKey(mark);
    }
}
