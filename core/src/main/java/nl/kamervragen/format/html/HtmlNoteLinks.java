package nl.kamervragen.format.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.model.Document;

/** The anchors of notes and of their first marks. Lives for one page. */
final class HtmlNoteLinks {
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<Integer> referred = new HashSet<>();

    HtmlNoteLinks(Document document) {
        document.allWrittenQuestions()
                .forEach(set -> set.footnotes().forEach(note -> ordinals.putIfAbsent(note.id(), ordinals.size() + 1)));
    }

    /** The number of a note's anchor; 0 when the note is not printed. */
    int ordinal(String noteId) {
        return ordinals.getOrDefault(noteId, 0);
    }

    /** Whether a mark is the first one of its note, to which the note leads back. */
    boolean isFirst(int ordinal) {
        return referred.add(ordinal);
    }

    boolean isReferred(int ordinal) {
        return referred.contains(ordinal);
    }
}
