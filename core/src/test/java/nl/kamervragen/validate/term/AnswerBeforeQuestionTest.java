package nl.kamervragen.validate.term;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Publication;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class AnswerBeforeQuestionTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerBeforeQuestion.CODE, Defects.of("answer-before-question"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/letterhead/date");
        assertThat(finding.arguments()).containsEntry("answered", "2026-03-03");
        assertThat(finding.arguments()).containsEntry("submitted", "2026-03-04");
    }

    @Test
    void judgesTheDayOfReceiptOfAPublication() {
        Publication answer = CleanLetter.publication(CleanLetter.SUBMITTED.minusDays(1));
        Publication notice = Publications.deferral(CleanLetter.SUBMITTED.minusDays(1));

        assertThat(Checked.findings(answer))
                .containsExactly("ERROR answer-before-question /writtenQuestions/response/received");
        assertThat(Checked.findings(notice))
                .containsExactly("ERROR answer-before-question /writtenQuestions/response/received");
    }

    @Test
    void theSameDayIsNotBefore() {
        assertThat(Checked.findings(CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED))))
                .isEmpty();
    }

    @Test
    void doesNotApplyToQuestionsAlone() {
        assertThat(Checked.isNotApplicable(AnswerBeforeQuestion.CODE, Publications.questionsOnly()))
                .isTrue();
    }
}
