package nl.kamervragen.validate.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class FootnoteUndefinedTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(FootnoteUndefined.CODE, Defects.of("footnote-undefined"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/body/1");
        assertThat(finding.arguments()).containsEntry("marker", "2");
    }

    @Test
    void looksEverywhere() {
        Paragraph dangling = new Paragraph(List.of(new Text("Zie"), new NoteReference("n9", "9")));
        Table table = new Table(List.of(), List.of(new TableRow(false, List.of(TableCell.of(dangling)))));
        Letter letter = CleanLetter.withSet(set -> set.addIntroduction(dangling)
                .addExplanation(table)
                .addFootnote(Footnote.builder()
                        .id("n2")
                        .marker("2")
                        .addContent(dangling)
                        .build())
                .addIntroduction(new Paragraph(List.of(new Emphasis(List.of(new NoteReference("n2", "2")))))));

        assertThat(Checked.findings(letter))
                .containsExactly(
                        "ERROR footnote-undefined /writtenQuestions/introduction/0",
                        "ERROR footnote-undefined /writtenQuestions/explanation/0/rows/0/cells/0/content/0",
                        "ERROR footnote-undefined /writtenQuestions/footnotes/1/content/0");
    }

    @Test
    void notesOfTheBodyStandInTheFirstSet() {
        Letter letter = CleanLetter.letter().toBuilder()
                .addBody(new Paragraph(List.of(new Text("Zie"), new NoteReference("n1", "1"))))
                .build();

        assertThat(Checked.findings(letter)).isEmpty();
    }
}
