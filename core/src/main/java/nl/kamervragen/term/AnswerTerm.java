package nl.kamervragen.term;

import java.time.LocalDate;
import java.util.Objects;
import nl.kamervragen.reference.Chamber;

/**
 * The term within which a set of questions is answered (<i>beantwoordingstermijn</i>).
 *
 * <p>Counts from the day of submission (<i>ingezonden</i>), which is day 0: an answer on day 21 is in time, one on day
 * 22 is a day late. Reglement van Orde of the Tweede Kamer, art. 135 in the numbering before 2021. Immutable, equal by
 * value, thread-safe.
 *
 * <pre>{@code
 * AnswerTerm term = AnswerTerm.of(LocalDate.of(2026, 3, 4), Chamber.TK);
 * term.due();                                       // 2026-03-25
 * term.extendedDue();                               // 2026-04-15
 * term.daysLate(LocalDate.of(2026, 5, 11));         // 47
 * }</pre>
 */
public final class AnswerTerm {
    private final LocalDate submitted;
    private final AnswerTermPolicy policy;
    private final TermClock clock;

    private AnswerTerm(LocalDate submitted, AnswerTermPolicy policy) {
        this.submitted = Objects.requireNonNull(submitted);
        this.policy = Objects.requireNonNull(policy);
        this.clock = new TermClock(policy.recesses());
    }

    /**
     * The usual term of a chamber.
     *
     * @param submitted the day of submission
     * @param chamber the chamber whose members ask
     * @return the term
     */
    public static AnswerTerm of(LocalDate submitted, Chamber chamber) {
        return of(submitted, AnswerTermPolicy.of(chamber));
    }

    /**
     * A term under a policy.
     *
     * @param submitted the day of submission
     * @param policy how days are counted
     * @return the term
     */
    public static AnswerTerm of(LocalDate submitted, AnswerTermPolicy policy) {
        return new AnswerTerm(submitted, policy);
    }

    /**
     * The day of submission (<i>ingezonden</i>).
     *
     * @return day 0 of the count
     */
    public LocalDate submitted() {
        return submitted;
    }

    /**
     * How days are counted (<i>termijnregeling</i>).
     *
     * @return the policy
     */
    public AnswerTermPolicy policy() {
        return policy;
    }

    /**
     * The last day of the first term (<i>uiterste antwoorddatum</i>).
     *
     * @return the day on which an answer is still in time
     */
    public LocalDate due() {
        return clock.plus(submitted, policy.days());
    }

    /**
     * The last day after one deferral (<i>uiterste antwoorddatum na uitstel</i>).
     *
     * @return {@link #due()} where the policy has no extension
     */
    public LocalDate extendedDue() {
        return clock.plus(submitted, policy.days() + policy.extensionDays());
    }

    /**
     * How many days an answer took (<i>antwoordduur</i>).
     *
     * @param answered the day of the answer
     * @return counted days; those of a suspending recess left out; negative when the answer came before the questions
     */
    public long days(LocalDate answered) {
        return clock.between(submitted, answered);
    }

    /**
     * By how many days an answer missed the first term (<i>dagen te laat</i>).
     *
     * @param answered the day of the answer, or today for questions that wait
     * @return counted days; 0 when it is in time
     */
    public long daysLate(LocalDate answered) {
        return Math.max(0, days(answered) - policy.days());
    }

    /**
     * By how many days an answer missed the extended term (<i>dagen te laat na uitstel</i>).
     *
     * @param answered the day of the answer, or today for questions that wait
     * @return counted days; 0 when it is in time
     */
    public long daysBeyondExtension(LocalDate answered) {
        return Math.max(0, days(answered) - policy.days() - policy.extensionDays());
    }

    /**
     * Whether an answer missed the first term (<i>te laat</i>).
     *
     * @param answered the day of the answer
     * @return false on the last day itself
     */
    public boolean isLate(LocalDate answered) {
        return daysLate(answered) > 0;
    }

    /**
     * Whether an answer missed the extended term (<i>te laat na uitstel</i>).
     *
     * @param answered the day of the answer
     * @return false on the last day itself
     */
    public boolean isBeyondExtension(LocalDate answered) {
        return daysBeyondExtension(answered) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerTerm that && submitted.equals(that.submitted) && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(submitted, policy);
    }

    /** For people who debug: {@code 2026-03-04 + 21 + 21 days}. */
    @Override
    public String toString() {
        return submitted + " + " + policy;
    }
}
