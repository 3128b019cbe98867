package nl.kamervragen.validate.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class TitleMissingTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(TitleMissing.CODE, Defects.of("title-missing"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions");
        assertThat(finding.arguments()).isEmpty();
    }

    @Test
    void aDayAndANumberAreNoTitle() {
        Letter letter = CleanLetter.withSet(set -> set.heading(Heading.builder()
                .submitted(CleanLetter.SUBMITTED)
                .reference(CaseNumber.parse("2026Z04811"))
                .build()));

        assertThat(Checked.findings(letter)).containsExactly("ERROR title-missing /writtenQuestions");
    }

    @Test
    void aSecondSetHasATitleOfItsOwn() {
        WrittenQuestions second = WrittenQuestions.builder()
                .addQuestion(Question.of("1", "En nu?"))
                .addAnswer(Answer.of("1", "Ja."))
                .build();
        Letter letter = CleanLetter.letter().toBuilder()
                .moreWrittenQuestions(List.of(second))
                .build();

        assertThat(Checked.findings(letter)).containsExactly("ERROR title-missing /moreWrittenQuestions/0");
    }

    @Test
    void answersAloneHaveATitleToo() {
        Letter letter = CleanLetter.letter().toBuilder()
                .writtenQuestions(WrittenQuestions.builder()
                        .addAnswer(Answer.of("1", "Ja."))
                        .build())
                .build();

        assertThat(Checked.of(TitleMissing.CODE, letter)).hasSize(1);
    }

    @Test
    void isNotForUneditedPublicationsNorForLettersWithoutQuestions() {
        WrittenQuestions untitled = WrittenQuestions.builder()
                .addQuestion(Question.of("1", "En nu?"))
                .build();
        Publication edited = Publication.builder().writtenQuestions(untitled).build();

        assertThat(Checked.findings(edited)).containsExactly("ERROR title-missing /writtenQuestions");
        assertThat(Checked.isNotApplicable(
                        TitleMissing.CODE,
                        edited.toBuilder().status(PublicationStatus.UNEDITED).build()))
                .isTrue();
        Letter deferral = CleanLetter.letter().toBuilder()
                .writtenQuestions(WrittenQuestions.builder().build())
                .build();
        assertThat(Checked.isNotApplicable(TitleMissing.CODE, deferral)).isTrue();
    }
}
