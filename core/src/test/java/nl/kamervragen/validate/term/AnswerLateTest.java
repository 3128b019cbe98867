package nl.kamervragen.validate.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;
import nl.kamervragen.term.AnswerTermPolicy;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Deferral;
import nl.kamervragen.validate.Publications;
import nl.kamervragen.validate.Validator;
import org.junit.jupiter.api.Test;

class AnswerLateTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(AnswerLate.CODE, Defects.of("answer-late"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/letterhead/date");
        assertThat(finding.arguments()).containsEntry("days", "22");
        assertThat(finding.arguments()).containsEntry("late", "1");
        assertThat(finding.arguments()).containsEntry("due", "2026-03-25");
    }

    @Test
    void theTwentyFirstDayIsInTime() {
        assertThat(Checked.findings(CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED.plusDays(21)))))
                .isEmpty();
    }

    @Test
    void sixtyEightDaysAreFortySevenTooMany() {
        Letter letter = CleanLetter.withLetterhead(head -> head.date(LocalDate.of(2026, 5, 11)));

        assertThat(Checked.only(AnswerLate.CODE, letter).arguments())
                .containsEntry("days", "68")
                .containsEntry("late", "47");
        assertThat(Checked.only(AnswerBeyondExtendedTerm.CODE, letter).arguments())
                .containsEntry("days", "68")
                .containsEntry("late", "26");
    }

    @Test
    void judgesTheDayOfReceiptOfAPublication() {
        assertThat(Checked.findings(CleanLetter.publication(CleanLetter.SUBMITTED.plusDays(22))))
                .containsExactly("WARNING answer-late /writtenQuestions/response/received");
    }

    @Test
    void seeAlsoIsASignOfDeferral() {
        Publication announced = Publications.announced(CleanLetter.SUBMITTED.plusDays(30));

        assertThat(Checked.findings(announced)).isEmpty();
        assertThat(Checked.isNotApplicable(AnswerLate.CODE, announced)).isTrue();
    }

    @Test
    void aKnownDeferralSilencesIt() {
        Letter letter = CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED.plusDays(50)));
        Validator validator = Validator.builder()
                .deferrals(List.of(new Deferral(CleanLetter.SUBMITTED.plusDays(20))))
                .build();

        assertThat(Checked.findings(validator.validate(letter)))
                .containsExactly("WARNING answer-beyond-extended-term /letterhead/date");
        assertThat(validator.validate(letter).notApplicable()).contains(AnswerLate.CODE);
    }

    @Test
    void whenItIsKnownThatThereWasNoDeferralTheSignDoesNotCount() {
        Validator validator = Validator.builder().deferrals(List.of()).build();

        assertThat(Checked.findings(validator.validate(Publications.announced(CleanLetter.SUBMITTED.plusDays(30)))))
                .containsExactly("WARNING answer-late /writtenQuestions/response/received");
    }

    @Test
    void aSupplementFollowsAnEarlierAnswer() {
        Publication supplement = Publications.withResponse(Response.builder()
                .received(CleanLetter.SUBMITTED.plusDays(100))
                .supplement(true)
                .build());

        assertThat(Checked.findings(supplement)).isEmpty();
    }

    @Test
    void doesNotApplyToNoticesQuestionsAloneAndTheSenate() {
        LocalDate late = CleanLetter.SUBMITTED.plusDays(60);

        assertThat(Checked.isNotApplicable(AnswerLate.CODE, Publications.deferral(late)))
                .isTrue();
        assertThat(Checked.isNotApplicable(AnswerLate.CODE, Publications.questionsOnly()))
                .isTrue();
        assertThat(Checked.isNotApplicable(
                        AnswerLate.CODE,
                        CleanLetter.publication(late).toBuilder()
                                .chamber(Chamber.EK)
                                .build()))
                .isTrue();
    }

    @Test
    void recessSuspendsTheTermOnlyWhenAsked() {
        Letter letter = CleanLetter.withLetterhead(head -> head.date(LocalDate.of(2026, 5, 11)));
        AnswerTermPolicy lenient = AnswerTermPolicy.tweedeKamer()
                .suspendedDuring(Registry.standard().recesses());
        Validator validator =
                Validator.builder().termPolicy(Chamber.TK, lenient).build();

        assertThat(validator.validate(letter).findings())
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("late"))
                .containsExactly("answer-beyond-extended-term 8", "answer-late 29");
    }
}
