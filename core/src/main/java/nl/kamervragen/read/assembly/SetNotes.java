package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.read.text.Notes;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/**
 * Gives each set its own notes (<i>noten</i>): those whose mark it prints. Their ids run through the whole document.
 *
 * <p>A note of the letter's text stands in the first set; one without a mark stands where the note before it does.
 */
final class SetNotes {
    private final Reading reading;
    private final BlockBuilder builder;
    private final Notes notes;

    SetNotes(Reading reading, BlockBuilder builder, Notes notes) {
        this.reading = reading;
        this.builder = builder;
        this.notes = notes;
    }

    /** The sets with their notes; {@code body} is what the letter prints above them. */
    List<WrittenQuestions> into(List<WrittenQuestions> sets, List<Block> body) {
        if (notes.isEmpty()) {
            return sets;
        }
        Map<String, Integer> setByNote = new HashMap<>();
        refer(body, 0, setByNote);
        for (int i = 0; i < sets.size(); i++) {
            refer(printed(sets.get(i)), i, setByNote);
        }
        List<List<Footnote>> footnotes = new ArrayList<>();
        sets.forEach(set -> footnotes.add(new ArrayList<>()));
        int current = 0;
        for (Notes.Note note : notes.notes()) {
            current = setByNote.getOrDefault(note.id(), current);
            List<Footnote> own = footnotes.get(current);
            own.add(footnote(note, path(current) + "/footnotes/" + own.size()));
        }
        List<WrittenQuestions> result = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            result.add(sets.get(i).toBuilder().footnotes(footnotes.get(i)).build());
        }
        return result;
    }

    static String path(int set) {
        return set == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (set - 1);
    }

    private static void refer(List<Block> blocks, int set, Map<String, Integer> setByNote) {
        Blocks.forEachInline(blocks, inline -> {
            if (inline instanceof NoteReference reference) {
                setByNote.putIfAbsent(reference.note(), set);
            }
        });
    }

    private static List<Block> printed(WrittenQuestions set) {
        List<Block> blocks = new ArrayList<>(set.introduction());
        set.questions().forEach(question -> {
            blocks.addAll(question.lead());
            blocks.addAll(question.content());
        });
        set.answers().forEach(answer -> {
            blocks.addAll(answer.lead());
            blocks.addAll(answer.content());
        });
        set.notice().ifPresent(notice -> blocks.addAll(notice.content()));
        blocks.addAll(set.explanation());
        return blocks;
    }

    private Footnote footnote(Notes.Note note, String path) {
        List<SourceBlock> lines = new ArrayList<>(note.lines());
        if (!lines.isEmpty() && lines.get(0) instanceof Line line && note.textStart() > 0) {
            line.part(0, note.textStart()).forEach(run -> reading.label(run.span()));
            if (note.textStart() < line.text().length()) {
                lines.set(0, Lines.from(line, note.textStart()));
            } else {
                lines.remove(0);
            }
        }
        return Footnote.builder()
                .id(note.id())
                .marker(note.marker())
                .series(note.series())
                .content(builder.build(lines, path + "/content"))
                .build();
    }
}
