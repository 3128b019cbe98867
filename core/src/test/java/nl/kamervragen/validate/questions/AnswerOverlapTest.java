package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class AnswerOverlapTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerOverlap.CODE, Defects.of("answer-overlap"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/writtenQuestions/answers/3");
        assertThat(finding.arguments()).containsEntry("number", "2");
    }

    @Test
    void lettersTellAnswersApart() {
        Letter letter =
                CleanLetter.withSet(set -> set.addAnswer(Answer.of("2a", "Ja.")).addAnswer(Answer.of("2b", "Nee.")));

        assertThat(Checked.findings(letter)).isEmpty();
    }

    @Test
    void doesNotApplyWithoutAnswers() {
        assertThat(Checked.isNotApplicable(AnswerOverlap.CODE, Publications.questionsOnly()))
                .isTrue();
    }
}
