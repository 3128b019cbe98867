package nl.kamervragen.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which note a mark on a page means: the one on that page, else the next, else the last before it. */
final class NoteIds {
    private final Map<String, NavigableMap<Integer, String>> byMarker = new HashMap<>();

    NoteIds(List<PrintedNote> notes) {
        notes.forEach(note ->
                byMarker.computeIfAbsent(note.marker(), key -> new TreeMap<>()).putIfAbsent(note.page(), note.id()));
    }

    /** The note's id; empty when no note bears the mark. */
    String id(String marker, int page) {
        NavigableMap<Integer, String> pages = byMarker.get(marker);
        if (pages == null) {
            return "";
        }
        Map.Entry<Integer, String> here = pages.ceilingEntry(page);
        return here == null ? pages.lastEntry().getValue() : here.getValue();
    }
}
