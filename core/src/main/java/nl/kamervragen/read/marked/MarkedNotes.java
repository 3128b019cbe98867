package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.read.text.Notes;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourcePart;

/**
 * The notes of a marked document. One belongs to the set in which it stands, and one that stands apart, as in Word, to
 * the set that first refers to it.
 */
final class MarkedNotes {
    private final List<SourceNote> all = new ArrayList<>();
    private final List<List<SourceNote>> bySet = new ArrayList<>();

    /** Finds the notes of a document with some sets. */
    MarkedNotes(List<SourceBlock> blocks, List<SourcePart> sets) {
        sets.forEach(set -> bySet.add(notes(set.blocks())));
        bySet.forEach(all::addAll);
        List<SourceNote> apart = notes(blocks);
        all.addAll(apart);
        if (!apart.isEmpty() && !sets.isEmpty()) {
            Map<String, Integer> owners = owners(sets);
            apart.forEach(note -> bySet.get(owners.getOrDefault(note.id(), 0)).add(note));
        }
    }

    private static List<SourceNote> notes(List<SourceBlock> blocks) {
        List<SourceNote> notes = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceNote note) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** The first set that refers to each note; what the letter refers to is the first's. */
    private static Map<String, Integer> owners(List<SourcePart> sets) {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = sets.size() - 1; i >= 0; i--) {
            int set = i;
            sets.get(i)
                    .forEachLine(line -> line.runs().stream()
                            .filter(run -> !run.noteId().isEmpty())
                            .forEach(run -> owners.put(run.noteId(), set)));
        }
        return owners;
    }

    Notes index() {
        return Notes.of(all, SourceNote::id);
    }

    List<Footnote> footnotes(int set, String path, MarkedBlocks blocks) {
        List<Footnote> result = new ArrayList<>();
        for (SourceNote note : bySet.get(set)) {
            result.add(footnote(note, path + "/footnotes/" + result.size(), blocks));
        }
        return result;
    }

    private static Footnote footnote(SourceNote note, String path, MarkedBlocks blocks) {
        String series = note.blocks().stream()
                .filter(block -> block instanceof SourcePart part && part.name().equals(MarkedParts.NOTE))
                .map(block -> ((SourcePart) block).value())
                .findFirst()
                .orElse("");
        return Footnote.builder()
                .id(note.id())
                .marker(note.marker())
                .series(DeclaredValues.byCode(FootnoteSeries.values(), FootnoteSeries::code, series))
                .content(blocks.build(note.blocks(), path + "/content"))
                .build();
    }
}
