package nl.kamervragen.xml.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a document: numbered {@code n1}, {@code n2} … in the order in which they are first met, as a mark or in
 * full. Not thread-safe.
 */
final class Notes {
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')");

    private final String text;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> markers = new HashMap<>();
    private final List<Note> open = new ArrayList<>();
    private @Nullable Set<String> declared;
    private int count;

    Notes(String text) {
        this.text = text;
    }

    private record Note(int ordinal, Footnote footnote, SourceSpan span) {}

    /** The model's id for the note with an id of the XML; without one, the note has a number all the same. */
    String idOf(String xmlId) {
        return xmlId.isEmpty() ? next() : ids.computeIfAbsent(xmlId, id -> next());
    }

    private String next() {
        count++;
        return "n" + count;
    }

    /** The model's id for a mark whose note may stand anywhere; empty when it stands nowhere. */
    Optional<String> referred(String xmlId) {
        if (!ids.containsKey(xmlId) && !declared().contains(xmlId)) {
            return Optional.empty();
        }
        return Optional.of(idOf(xmlId));
    }

    Optional<String> marker(String id) {
        return Optional.ofNullable(markers.get(id));
    }

    void add(Footnote footnote, SourceSpan span) {
        markers.put(footnote.id(), footnote.marker());
        open.add(new Note(Integer.parseInt(footnote.id().substring(1)), footnote, span));
    }

    /** The notes since the last call, in order, each mapped to its place. */
    List<Footnote> take(String path, SourceMap.Builder map) {
        open.sort(Comparator.comparingInt(Note::ordinal));
        for (int i = 0; i < open.size(); i++) {
            map.path(path + "/footnotes/" + i, open.get(i).span());
        }
        List<Footnote> notes = open.stream().map(Note::footnote).toList();
        open.clear();
        return notes;
    }

    /** All ids of the document, looked for once and only when a mark comes before its note. */
    private Set<String> declared() {
        Set<String> known = declared;
        if (known == null) {
            known = new HashSet<>();
            Matcher matcher = ID.matcher(text);
            while (matcher.find()) {
                known.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            declared = known;
        }
        return known;
    }
}
