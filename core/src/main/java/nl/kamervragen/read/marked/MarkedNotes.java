package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.read.text.Notes;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourcePart;

/** The notes of a marked document: each bears the number of its id, and belongs to the set that first refers to it. */
final class MarkedNotes {
    private final List<SourceNote> notes = new ArrayList<>();

    MarkedNotes(List<SourceBlock> blocks) {
        for (SourceBlock block : blocks) {
            if (block instanceof SourceNote note) {
                notes.add(note);
            }
        }
    }

    Notes index() {
        return Notes.of(notes, MarkedNotes::id);
    }

    private static String id(SourceNote note) {
        return "n" + note.id().replaceAll("[^0-9]", "");
    }

    /** The notes of one set; those that the letter refers to are the first's. */
    List<Footnote> footnotes(List<SourcePart> sets, int index, String path, MarkedBlocks blocks) {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = sets.size() - 1; i >= 0; i--) {
            int set = i;
            sets.get(i)
                    .lines()
                    .flatMap(line -> line.runs().stream())
                    .filter(run -> !run.noteId().isEmpty())
                    .forEach(run -> owners.put(run.noteId(), set));
        }
        List<Footnote> result = new ArrayList<>();
        for (SourceNote note : notes) {
            if (owners.getOrDefault(note.id(), 0) == index) {
                result.add(footnote(note, path + "/footnotes/" + result.size(), blocks));
            }
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
                .id(id(note))
                .marker(note.marker())
                .series(series(series))
                .content(blocks.build(note.blocks(), path + "/content"))
                .build();
    }

    private static Optional<FootnoteSeries> series(String code) {
        for (FootnoteSeries series : FootnoteSeries.values()) {
            if (series.code().equals(code)) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }
}
