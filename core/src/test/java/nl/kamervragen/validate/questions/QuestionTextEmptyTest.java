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
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class QuestionTextEmptyTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(QuestionTextEmpty.CODE, Defects.of("question-text-empty"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/questions/4");
        assertThat(finding.arguments()).containsEntry("numbers", "5");
    }

    @Test
    void aBareNoteMarkIsNoText() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(5))
                        .addContent(new Paragraph(List.of(new NoteReference("n1", "1"))))
                        .build())
                .addAnswer(Answer.of("5", "Ja.")));

        assertThat(Checked.findings(letter)).containsExactly("ERROR question-text-empty /writtenQuestions/questions/4");
    }

    @Test
    void aPictureIsText() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(5))
                        .addContent(new Quotation(List.of(new Image("kaart.png", ""))))
                        .build())
                .addAnswer(Answer.of("5", "Ja.")));

        assertThat(Checked.findings(letter)).isEmpty();
    }
}
