package nl.kamervragen.validate.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class FootnoteUnreferencedTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(FootnoteUnreferenced.CODE, Defects.of("footnote-unreferenced"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/writtenQuestions/footnotes/1");
        assertThat(finding.arguments()).containsEntry("marker", "2");
    }

    @Test
    void sourcesTypedByTheAskerCountToo() {
        Letter letter = CleanLetter.withSet(set -> set.addFootnote(CleanLetter.note("n2", "1").toBuilder()
                .series(FootnoteSeries.SOURCES)
                .build()));

        assertThat(Checked.findings(letter))
                .containsExactly("WARNING footnote-unreferenced /writtenQuestions/footnotes/1");
    }

    @Test
    void aMarkInAnotherNoteIsEnough() {
        Letter letter = CleanLetter.withSet(set -> set.addFootnote(Footnote.builder()
                .id("n2")
                .marker("2")
                .addContent(new Paragraph(List.of(new Text("Zie"), new NoteReference("n2", "2"))))
                .build()));

        assertThat(Checked.findings(letter)).isEmpty();
    }
}
