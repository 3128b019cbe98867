package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class QuestionNumberGapTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(QuestionNumberGap.CODE, Defects.of("question-number-gap"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/questions/4");
        assertThat(finding.arguments()).containsEntry("missing", "5");
        assertThat(finding.arguments()).containsEntry("number", "6");
    }

    @Test
    void oneFindingAHoleWhateverTheOrder() {
        Publication publication = Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(CleanLetter.heading())
                        .addQuestion(Question.of("11", "Wie?"))
                        .addQuestion(Question.of("5 en 6", "Waar?"))
                        .addAnswer(Answer.of("5, 6 en 11", "Hier."))
                        .build())
                .build();

        assertThat(Checked.of(QuestionNumberGap.CODE, publication))
                .extracting(finding ->
                        finding.path().orElseThrow() + " " + finding.arguments().get("missing"))
                .containsExactly("/writtenQuestions/questions/0 7-10", "/writtenQuestions/questions/1 1-4");
    }

    @Test
    void isARemarkWhereTheDocumentSaysThatItAnswersAPart() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.of("6", "Deelt u deze mening?"))
                .addAnswer(Answer.of("6", "Ja. De overige vragen worden in de loop van mei beantwoord.")));

        assertThat(Checked.findings(letter)).containsExactly("INFO question-number-gap /writtenQuestions/questions/4");
    }

    @Test
    void letteredQuestionsMakeNoHole() {
        Letter letter = CleanLetter.withSet(
                set -> set.addQuestion(Question.of("5b", "Waar?")).addAnswer(Answer.of("5b", "Nergens.")));

        assertThat(Checked.findings(letter)).isEmpty();
    }

    @Test
    void findsAHoleInQuestionsAloneToo() {
        Publication publication = Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(CleanLetter.heading())
                        .addQuestion(Question.of("1", "Wie?"))
                        .addQuestion(Question.of("3", "Waar?"))
                        .build())
                .build();

        assertThat(Checked.of(QuestionNumberGap.CODE, publication)).hasSize(1);
        assertThat(Checked.of(QuestionNumberGap.CODE, Publications.questionsOnly()))
                .isEmpty();
    }
}
