package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;

/**
 * The footnotes and endnotes of a document, numbered in the order in which its text refers to them.
 *
 * <p>Footnotes are handed over after the last block that refers to one, endnotes at the end.
 */
final class NoteReader {
    private static final String END = "endnote";

    private final WordReading reading;
    private final Map<String, Kind> kinds = new HashMap<>();

    NoteReader(WordReading reading, String main, WordSurvey survey) {
        this.reading = reading;
        WordPackage word = reading.word();
        Optional<WordNode> settings =
                word.related(main, "settings").flatMap(word::part).map(WordXml::tree);
        for (String name : List.of("footnote", END)) {
            WordNode properties = survey.noteProperties(name + "Pr")
                    .or(() -> settings.flatMap(root -> root.child(name + "Pr")))
                    .orElseGet(() -> new WordNode("", Map.of()));
            kinds.put(name, new Kind(word.related(main, name + "s").orElse(""), properties, name.equals(END)));
        }
    }

    /** Footnotes or endnotes: where they stand, how they are numbered, and which were referred to. */
    private final class Kind {
        final String part;
        final String format;
        final Map<String, WordNode> notes = new LinkedHashMap<>();
        final Map<String, String> markers = new LinkedHashMap<>();
        final Set<String> pending = new LinkedHashSet<>();
        int next;

        Kind(String part, WordNode properties, boolean end) {
            this.part = part;
            this.format = properties.child("numFmt").map(WordNode::value).orElse(end ? "lowerRoman" : "decimal");
            this.next = properties
                    .child("numStart")
                    .map(node -> WordNode.number(node.value(), 1))
                    .orElse(1);
            reading.word()
                    .part(part)
                    .map(WordXml::tree)
                    .ifPresent(root -> root.children().stream()
                            .filter(node -> node.attribute("type").matches("|normal"))
                            .forEach(node -> notes.putIfAbsent(node.attribute("id"), node)));
        }

        /** As the text refers to them; those of a file of this library as they stand in it, whatever was moved. */
        List<String> inOrder() {
            boolean marked = pending.stream()
                    .map(notes::get)
                    .allMatch(note -> note != null
                            && note.children().stream()
                                    .anyMatch(child -> PartMark.of(child).isPresent()));
            return marked ? notes.keySet().stream().filter(pending::contains).toList() : List.copyOf(pending);
        }
    }

    /**
     * Notes a reference.
     *
     * @param element {@code footnoteReference} or {@code endnoteReference}
     * @param id the note's id in its part
     * @param customMark the mark that the writer chose; empty for the automatic number
     * @return the id by which a run refers to the note; empty when there is no such note
     */
    String refer(String element, String id, String customMark) {
        String name = element.substring(0, element.length() - "Reference".length());
        Kind kind = kinds.get(name);
        if (kind == null || !kind.notes.containsKey(id)) {
            return "";
        }
        if (!kind.markers.containsKey(id)) {
            kind.markers.put(id, customMark.isEmpty() ? NumberFormat.print(kind.next++, kind.format) : customMark);
            kind.pending.add(id);
        }
        return noteId(name, id);
    }

    /** The id of a footnote in a document is {@code n} and its number in the file, as {@link WordNotes} numbers it. */
    private static String noteId(String name, String id) {
        return name.equals(END) ? name + id : PartLinks.NOTE_ID + id;
    }

    /** How many footnotes were referred to so far. */
    int footnoteCount() {
        Kind kind = kinds.get("footnote");
        return kind == null ? 0 : kind.markers.size();
    }

    /** The footnotes that were referred to. */
    List<SourceBlock> footnotes() {
        return take("footnote");
    }

    List<SourceBlock> endnotes() {
        return take(END);
    }

    private List<SourceBlock> take(String name) {
        Kind kind = kinds.get(name);
        if (kind == null || kind.pending.isEmpty()) {
            return List.of();
        }
        List<SourceBlock> result = new ArrayList<>();
        for (String id : kind.inOrder()) {
            List<SourceBlock> blocks = new ArrayList<>();
            BlockReader reader = new BlockReader(reading, kind.part, Region.BODY, blocks::add);
            WordNode note = kind.notes.get(id);
            if (note != null) {
                note.children().forEach(reader::read);
                reader.end();
            }
            result.add(new SourceNote(noteId(name, id), kind.markers.getOrDefault(id, ""), blocks));
        }
        kind.pending.clear();
        return result;
    }
}
