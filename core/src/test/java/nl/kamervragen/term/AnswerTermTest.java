package nl.kamervragen.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Period;
import nl.kamervragen.registry.Recess;
import nl.kamervragen.registry.Registry;
import org.junit.jupiter.api.Test;

class AnswerTermTest {
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 4);

    @Test
    void theTweedeKamerGivesThreeWeeksAndThreeMore() {
        AnswerTerm term = AnswerTerm.of(SUBMITTED, Chamber.TK);

        assertThat(term.due()).isEqualTo("2026-03-25");
        assertThat(term.extendedDue()).isEqualTo("2026-04-15");
        assertThat(term.policy().isBinding()).isTrue();
    }

    @Test
    void theEersteKamerAdvisesFourWeeks() {
        AnswerTerm term = AnswerTerm.of(SUBMITTED, Chamber.EK);

        assertThat(term.due()).isEqualTo("2026-04-01");
        assertThat(term.extendedDue()).isEqualTo("2026-04-01");
        assertThat(term.policy().isBinding()).isFalse();
    }

    @Test
    void theLastDayIsInTime() {
        AnswerTerm term = AnswerTerm.of(SUBMITTED, Chamber.TK);

        assertThat(term.isLate(SUBMITTED.plusDays(21))).isFalse();
        assertThat(term.daysLate(SUBMITTED.plusDays(22))).isEqualTo(1);
        assertThat(term.isBeyondExtension(SUBMITTED.plusDays(42))).isFalse();
        assertThat(term.daysBeyondExtension(SUBMITTED.plusDays(43))).isEqualTo(1);
    }

    @Test
    void anAnswerBeforeTheQuestionsIsNotLate() {
        AnswerTerm term = AnswerTerm.of(SUBMITTED, Chamber.TK);

        assertThat(term.days(SUBMITTED.minusDays(3))).isEqualTo(-3);
        assertThat(term.daysLate(SUBMITTED.minusDays(3))).isZero();
    }

    @Test
    void countsSixtyEightDaysAndFiftyOutsideRecess() {
        LocalDate answered = LocalDate.of(2026, 5, 11);
        AnswerTerm plain = AnswerTerm.of(SUBMITTED, Chamber.TK);
        AnswerTerm lenient = AnswerTerm.of(
                SUBMITTED,
                AnswerTermPolicy.tweedeKamer()
                        .suspendedDuring(Registry.standard().recesses()));

        assertThat(plain.days(answered)).isEqualTo(68);
        assertThat(plain.daysLate(answered)).isEqualTo(47);
        assertThat(plain.daysBeyondExtension(answered)).isEqualTo(26);
        assertThat(lenient.days(answered)).isEqualTo(50);
        assertThat(lenient.daysLate(answered)).isEqualTo(29);
    }

    @Test
    void recessesThatOverlapCountOnce() {
        AnswerTermPolicy policy = AnswerTermPolicy.of(10, 0)
                .suspendedDuring(List.of(recess(6, 10), recess(8, 12), recess(3, 5), recess(20, 25)));
        AnswerTerm term = AnswerTerm.of(SUBMITTED, policy);

        // Day 5 is in recess, 6 to 12 too: eight days after the fourth that do not count.
        assertThat(term.due()).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(term.days(LocalDate.of(2026, 3, 28))).isEqualTo(10);
        assertThat(term.days(LocalDate.of(2026, 3, 12))).isZero();
    }

    @Test
    void refusesARecessWithoutEndAndNegativeDays() {
        Recess endless = new Recess("eindeloos", new Period(SUBMITTED, LocalDate.MAX));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerTermPolicy.tweedeKamer().suspendedDuring(List.of(endless)));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerTermPolicy.of(-1, 0));
    }

    @Test
    void isEqualByValue() {
        assertThat(AnswerTerm.of(SUBMITTED, Chamber.TK))
                .isEqualTo(AnswerTerm.of(SUBMITTED, AnswerTermPolicy.of(21, 21)))
                .hasSameHashCodeAs(AnswerTerm.of(SUBMITTED, AnswerTermPolicy.of(21, 21)))
                .isNotEqualTo(AnswerTerm.of(SUBMITTED, Chamber.EK));
    }

    private static Recess recess(int from, int to) {
        return new Recess("reces", new Period(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to)));
    }
}
