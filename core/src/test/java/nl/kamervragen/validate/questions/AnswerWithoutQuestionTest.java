package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class AnswerWithoutQuestionTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerWithoutQuestion.CODE, Defects.of("answer-without-question"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/answers/3");
        assertThat(finding.arguments()).containsEntry("number", "5");
    }

    @Test
    void judgesEveryNumberOfACombinedAnswer() {
        Letter letter = CleanLetter.withSet(set -> set.answers(List.of(Answer.of("1, 2, 3, 4, 5 en 6", "Ja."))));

        assertThat(Checked.of(AnswerWithoutQuestion.CODE, letter))
                .extracting(finding -> finding.arguments().get("number"))
                .containsExactly("5", "6");
    }

    @Test
    void aSetThatPrintsNoQuestionsIsLeftOut() {
        Letter letter = CleanLetter.withSet(set -> set.questions(List.of()));

        assertThat(Checked.isNotApplicable(AnswerWithoutQuestion.CODE, letter)).isTrue();
    }
}
