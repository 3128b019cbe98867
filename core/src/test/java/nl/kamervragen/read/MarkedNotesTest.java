package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.TextStyle;
import org.junit.jupiter.api.Test;

/** Sources that say themselves which notes there are. */
class MarkedNotesTest {
    private int offset;

    private Run run(String text, TextStyle... styles) {
        SourceSpan span = SourceSpan.ofLine(1, offset + 1, offset, text.length());
        offset += text.length() + 1;
        return Run.of(text, Set.of(styles), span);
    }

    private Run mark(String text, String note) {
        Run plain = run(text);
        return new Run(text, Set.of(), "", note, "", plain.span());
    }

    private List<Inline> question(List<Run> runs, SourceBlock... notes) {
        List<SourceBlock> blocks = new ArrayList<>();
        blocks.add(Line.of(List.of(run("Vraag 1"))).build());
        blocks.add(Line.of(runs).build());
        blocks.addAll(List.of(notes));
        SourceDocument source = SourceDocument.of(List.of(new SourceDocument.Page(0, blocks)));
        return ((Paragraph) DocumentReader.read(source, ReadOptions.standard())
                        .orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .content()
                        .get(0))
                .content();
    }

    private SourceNote note(String id, String marker) {
        return new SourceNote(
                id, marker, List.of(Line.of(List.of(run("De krant."))).build()));
    }

    @Test
    void digitsInTheTextAreNoMarksOfNotesThatAreMarked() {
        assertThat(question(
                        List.of(run("Hoeveel CO2 en 1,2"), run("2", TextStyle.SUPERSCRIPT), run("?"), mark("2", "b")),
                        note("a", "1"),
                        note("b", "2")))
                .filteredOn(NoteReference.class::isInstance)
                .containsExactly(new NoteReference("n2", "2"), new NoteReference("n2", "2"));
        assertThat(question(
                        List.of(run("Hoeveel CO2 en 10"), run("3", TextStyle.SUPERSCRIPT), run("?")), note("a", "1")))
                .containsExactly(new Text("Hoeveel CO2 en 10"), new Superscript(List.of(new Text("3"))), new Text("?"));
    }

    @Test
    void aMetreMayBeSquare() {
        assertThat(question(List.of(run("Hoeveel m"), run("2", TextStyle.SUPERSCRIPT), run(" is dat?"))))
                .contains(new Superscript(List.of(new Text("2"))));
        assertThat(question(List.of(run("Waarom?"), run("2", TextStyle.SUPERSCRIPT))))
                .contains(new NoteReference("", "2"));
    }
}
