package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.read.outline.Pages;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;

/**
 * The notes of a document, found before anything else reads its lines, for a note may stand in the middle of an answer.
 *
 * <p>What is left is the text, the marks of notes in it made runs that refer to them.
 */
public final class Notes {
    /** How the note ids begin of runs that were recognised as marks. */
    static final String MARK = "\u0001";

    /** The id of a mark whose note is not printed. */
    static final String UNKNOWN = MARK + "?";

    private final List<SourceBlock> rest;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, String> idByMarker = new HashMap<>();
    private final Map<String, String> idBySource = new HashMap<>();
    private final Map<String, String> idByFormat = new HashMap<>();
    private final Map<String, String> markerByFormat = new HashMap<>();

    private boolean marked;

    private Notes(List<SourceBlock> rest) {
        this.rest = rest;
    }

    /**
     * A note.
     *
     * @param id {@code n1}, {@code n2} … in order of print
     * @param marker the bare mark
     * @param series the series; empty for the ordinary one
     * @param lines its lines, the mark still on the first
     * @param textStart where its text starts on the first line
     */
    public record Note(
            String id, String marker, Optional<FootnoteSeries> series, List<SourceBlock> lines, int textStart) {}

    /**
     * Finds the notes.
     *
     * @param blocks the text
     * @param pages where its pages end
     * @return the notes and what is left
     */
    public static Notes find(List<SourceBlock> blocks, Pages pages) {
        List<SourceBlock> rest = new ArrayList<>(blocks.size());
        Notes notes = new Notes(rest);
        new NoteScan(blocks, pages, notes, rest).scan();
        return notes;
    }

    /**
     * The notes that a format marks.
     *
     * @param notes the notes, in order
     * @param ids the id of each
     * @return the notes, and no text
     */
    public static Notes of(List<SourceNote> notes, Function<SourceNote, String> ids) {
        Notes result = new Notes(List.of());
        notes.forEach(note -> result.refer(note, ids.apply(note)));
        return result;
    }

    /**
     * The text without its notes.
     *
     * @return in order
     */
    public List<SourceBlock> rest() {
        return rest;
    }

    /**
     * The notes.
     *
     * @return in order of print
     */
    public List<Note> notes() {
        return notes;
    }

    /** Whether the format itself says which notes there are, so that no digit in the text needs to be guessed at. */
    boolean areMarked() {
        return marked;
    }

    /** The note that a mark in the text refers to. */
    Optional<String> id(String marker) {
        return Optional.ofNullable(idByMarker.get(marker));
    }

    Optional<String> sourceId(String marker) {
        return Optional.ofNullable(idBySource.get(marker));
    }

    Optional<String> formatId(String noteId) {
        return Optional.ofNullable(idByFormat.get(noteId));
    }

    /** The mark of a note whose reference prints none of its own. */
    Optional<String> formatMarker(String noteId) {
        return Optional.ofNullable(markerByFormat.get(noteId));
    }

    /**
     * Whether no note is there to be referred to.
     *
     * @return true without notes
     */
    public boolean isEmpty() {
        return notes.isEmpty();
    }

    String add(String marker, Optional<FootnoteSeries> series, List<SourceBlock> lines, int textStart) {
        String id = "n" + (notes.size() + 1);
        notes.add(new Note(id, marker, series, List.copyOf(lines), textStart));
        (series.isPresent() ? idBySource : idByMarker).putIfAbsent(marker, id);
        return id;
    }

    void refer(SourceNote note, String id) {
        refer(note.id(), id);
        markerByFormat.put(note.id(), note.marker());
    }

    void refer(String formatId, String id) {
        marked |= !formatId.startsWith(MARK);
        idByFormat.put(formatId, id);
    }
}
