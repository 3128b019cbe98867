package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Where each note is written (<i>plaats van noten</i>): at the first mark that refers to it; the notes that no mark of a
 * set refers to, such as those of a letter's body, stand in the metadata.
 */
final class NotePlaces {
    private final Map<String, Placed> byId = new HashMap<>();
    private final List<Placed> unmarked = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /** A note with its place in the model: set and index. */
    record Placed(Footnote note, int set, int index, String eId) {}

    NotePlaces(Document document, Ids ids) {
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        Map<String, Placed> all = new LinkedHashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            List<Footnote> notes = sets.get(set).footnotes();
            for (int i = 0; i < notes.size(); i++) {
                String eId = ids.unique("noot_" + Slug.of(notes.get(i).id()));
                Placed placed = new Placed(notes.get(i), set, i, eId);
                if (all.putIfAbsent(notes.get(i).id(), placed) != null) {
                    unmarked.add(placed);
                }
            }
        }
        for (WrittenQuestions set : sets) {
            mark(texts(set), all);
        }
        all.forEach((id, placed) -> {
            if (!byId.containsKey(id)) {
                unmarked.add(placed);
                byId.put(id, placed);
                written.add(id);
            }
        });
    }

    /** Marks what the blocks refer to, and what those notes refer to in turn. */
    private void mark(Stream<Block> blocks, Map<String, Placed> all) {
        List<String> found = Blocks.inlines(blocks.toList())
                .filter(NoteReference.class::isInstance)
                .map(inline -> ((NoteReference) inline).note())
                .toList();
        for (String id : found) {
            Placed placed = all.get(id);
            if (placed != null && byId.putIfAbsent(id, placed) == null) {
                mark(placed.note().content().stream(), all);
            }
        }
    }

    private static Stream<Block> texts(WrittenQuestions set) {
        return Stream.of(
                        set.introduction().stream(),
                        set.questions().stream().flatMap(q -> Stream.concat(q.lead().stream(), q.content().stream())),
                        set.answers().stream().flatMap(a -> Stream.concat(a.lead().stream(), a.content().stream())),
                        set.notice().stream().flatMap(notice -> notice.content().stream()),
                        set.explanation().stream())
                .flatMap(blocks -> blocks);
    }

    List<Placed> unmarked() {
        return unmarked;
    }

    /** The note that a mark refers to. */
    Optional<Placed> note(NoteReference reference) {
        return reference.noteId().map(byId::get);
    }

    /** Whether the note has yet to be written; true once. */
    boolean isFirst(Placed placed) {
        return written.add(placed.note().id());
    }
}
