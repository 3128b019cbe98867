package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class QuestionNumberDuplicateTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(QuestionNumberDuplicate.CODE, Defects.of("question-number-duplicate"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/questions/4");
        assertThat(finding.arguments()).containsEntry("number", "4");
    }

    @Test
    void findsARepetitionInACombinedHeading() {
        Letter letter = CleanLetter.withSet(set ->
                set.addQuestion(Question.of("4 en 5", "Deelt u deze mening?")).addAnswer(Answer.of("5", "Ja.")));

        assertThat(Checked.findings(letter))
                .containsExactly("ERROR question-number-duplicate /writtenQuestions/questions/4");
    }

    @Test
    void lettersTellQuestionsApart() {
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.of("4a", "Waar?")));

        assertThat(Checked.findings(letter)).isEmpty();
    }
}
