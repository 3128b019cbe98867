package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Footnote;

/** The notes found on the way (<i>gevonden noten</i>), to be put in their sets in order. Not thread-safe. */
final class NotesRead {
    private final Map<Integer, List<Found>> bySet = new HashMap<>();
    private final Map<String, String> idByElement = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private int counted;

    /** A note with its place in the model and in the source. */
    record Found(Footnote note, int index, SourceSpan span) {}

    /** An id as the model counts them, for a note that brings none. */
    String nextId() {
        String id;
        do {
            counted++;
            id = "n" + counted;
        } while (ids.contains(id));
        return id;
    }

    void name(String eId, String id) {
        ids.add(id);
        idByElement.putIfAbsent(eId, id);
    }

    /** The id of the note in an element; empty when it has not been read. */
    String idOf(String eId) {
        return idByElement.getOrDefault(eId, "");
    }

    void add(int set, int index, Footnote note, SourceSpan span) {
        bySet.computeIfAbsent(set, key -> new ArrayList<>()).add(new Found(note, index, span));
    }

    int size(int set) {
        return bySet.getOrDefault(set, List.of()).size();
    }

    List<Found> of(int set) {
        return bySet.getOrDefault(set, List.of()).stream()
                .sorted(Comparator.comparingInt(Found::index))
                .toList();
    }
}
