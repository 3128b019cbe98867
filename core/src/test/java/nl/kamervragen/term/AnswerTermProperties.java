package nl.kamervragen.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.kamervragen.registry.Period;
import nl.kamervragen.registry.Recess;

class AnswerTermProperties {
    private static final LocalDate START = LocalDate.of(2026, 3, 4);

    @Property
    void countsLikeACalendar(
            @ForAll("recesses") List<Recess> recesses, @ForAll @IntRange(min = 0, max = 200) int days) {
        AnswerTerm term = AnswerTerm.of(START, AnswerTermPolicy.of(21, 21).suspendedDuring(recesses));
        LocalDate answered = START.plusDays(days);

        long expected = START.plusDays(1)
                .datesUntil(answered.plusDays(1))
                .filter(day -> recesses.stream().noneMatch(r -> r.period().contains(day)))
                .count();
        assertThat(term.days(answered)).isEqualTo(expected);
    }

    @Property
    void theLastDayIsTheLastThatIsInTime(@ForAll("recesses") List<Recess> recesses) {
        AnswerTerm term = AnswerTerm.of(START, AnswerTermPolicy.of(21, 21).suspendedDuring(recesses));

        assertThat(term.days(term.due())).isEqualTo(21);
        assertThat(term.days(term.due().minusDays(1))).isEqualTo(20);
        assertThat(term.days(term.extendedDue())).isEqualTo(42);
    }

    @Provide
    Arbitrary<List<Recess>> recesses() {
        Arbitrary<Integer> from = Arbitraries.integers().between(-20, 120);
        Arbitrary<Integer> length = Arbitraries.integers().between(-1, 30);
        return net.jqwik.api.Combinators.combine(from, length)
                .as((f, l) -> new Recess("reces", new Period(START.plusDays(f), START.plusDays(f + l))))
                .list()
                .ofMaxSize(6);
    }
}
