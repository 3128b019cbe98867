package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class AnswerTextEmptyTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerTextEmpty.CODE, Defects.of("answer-text-empty"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/answers/3");
        assertThat(finding.arguments()).containsEntry("numbers", "5");
    }

    @Test
    void aBareNoteMarkIsNoText() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.of("5", "Wie?"))
                .addAnswer(Answer.builder()
                        .numbers(QuestionNumbers.of(5))
                        .addContent(new Paragraph(List.of(new NoteReference("n1", "1"))))
                        .build()));

        assertThat(Checked.findings(letter)).containsExactly("ERROR answer-text-empty /writtenQuestions/answers/3");
    }

    @Test
    void aPictureIsText() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.of("5", "Wie?"))
                .addAnswer(Answer.builder()
                        .numbers(QuestionNumbers.of(5))
                        .addContent(new Quotation(List.of(new Image("kaart.png", ""))))
                        .build()));

        assertThat(Checked.findings(letter)).isEmpty();
    }

    @Test
    void theGuidedLetterAsksForItsAnswers() {
        Letter letter = Letter.answering(
                Publications.questionsOnly().writtenQuestions().orElseThrow(),
                Signatory.of("Roos van Dalfsum", CleanLetter.MINISTER),
                CleanLetter.ANSWERED);

        assertThat(Checked.findings(letter)).hasSize(4).allMatch(finding -> finding.contains("answer-text-empty"));
    }
}
