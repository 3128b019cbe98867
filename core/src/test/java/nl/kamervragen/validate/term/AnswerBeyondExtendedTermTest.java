package nl.kamervragen.validate.term;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class AnswerBeyondExtendedTermTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerBeyondExtendedTerm.CODE, Defects.of("answer-beyond-extended-term"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/writtenQuestions/response/received");
        assertThat(finding.arguments()).containsEntry("days", "43");
        assertThat(finding.arguments()).containsEntry("late", "1");
        assertThat(finding.arguments()).containsEntry("due", "2026-04-15");
    }

    @Test
    void theFortySecondDayIsInTime() {
        assertThat(Checked.findings(Publications.announced(CleanLetter.SUBMITTED.plusDays(42))))
                .isEmpty();
    }

    @Test
    void standsBesideAnswerLateWhenNoDeferralIsKnown() {
        assertThat(Checked.findings(CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED.plusDays(43)))))
                .containsExactly(
                        "WARNING answer-beyond-extended-term /letterhead/date", "WARNING answer-late /letterhead/date");
    }

    @Test
    void doesNotApplyToNotices() {
        assertThat(Checked.isNotApplicable(
                        AnswerBeyondExtendedTerm.CODE, Publications.deferral(CleanLetter.SUBMITTED.plusDays(60))))
                .isTrue();
    }
}
