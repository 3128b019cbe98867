package nl.kamervragen.format.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.WrittenQuestions;

/**
 * The notes of a document as Word's footnotes. A note's number in the file is that of its id, so that both can be told
 * from each other after the text was edited.
 */
final class WordNotes {
    private static final Pattern ID = Pattern.compile("n[1-9][0-9]{0,5}");

    private final Losses losses;
    private final Map<String, Entry> entries = new HashMap<>();
    private int set;
    private int automatic;
    private boolean inNotes;

    private static final class Entry {
        final Footnote note;
        final int set;
        boolean referred;

        Entry(Footnote note, int set) {
            this.note = note;
            this.set = set;
        }
    }

    /**
     * Where a mark leads.
     *
     * @param number the note's number in the file
     * @param first whether it is the first mark of the note, to which Word ties it
     * @param automatic whether Word counts to the same mark
     */
    record Target(int number, boolean first, boolean automatic) {}

    WordNotes(Document document, Losses losses) {
        this.losses = losses;
        int index = 0;
        for (WrittenQuestions questions : document.allWrittenQuestions()) {
            for (Footnote note : questions.footnotes()) {
                if (ID.matcher(note.id()).matches()) {
                    entries.putIfAbsent(note.id(), new Entry(note, index));
                }
            }
            index++;
        }
    }

    /** Tells which set the marks that follow stand in; what stands before the first belongs to it. */
    void enterSet(int index) {
        set = index;
    }

    void enterNotes() {
        inNotes = true;
    }

    Optional<Target> refer(NoteReference reference) {
        Entry entry = entries.get(reference.note());
        if (entry == null || inNotes && !entry.referred) {
            return Optional.empty();
        }
        int number = Integer.parseInt(entry.note.id().substring(1));
        if (entry.referred || inNotes) {
            return Optional.of(new Target(number, false, false));
        }
        entry.referred = true;
        if (entry.set != set || !entry.note.marker().equals(reference.marker())) {
            losses.note("", entry.note.id());
        }
        boolean counted = reference.marker().equals(String.valueOf(automatic + 1));
        automatic += counted ? 1 : 0;
        return Optional.of(new Target(number, true, counted));
    }

    /** Whether a mark in the text leads to a note; one without is not printed. */
    boolean isReferred(Footnote note) {
        Entry entry = entries.get(note.id());
        return entry != null && entry.referred && entry.note == note;
    }
}
