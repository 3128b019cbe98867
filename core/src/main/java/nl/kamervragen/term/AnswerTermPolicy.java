package nl.kamervragen.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Recess;

/**
 * How a chamber counts the days within which a minister answers (<i>termijnregeling</i>).
 *
 * <p>The Tweede Kamer gives three weeks (Reglement van Orde, art. 135 in the numbering before 2021) and, in practice,
 * three more after a notice of deferral: calendar days, recess or not. The Eerste Kamer has no term; four weeks is
 * advice. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnswerTermPolicy lenient = AnswerTermPolicy.tweedeKamer().suspendedDuring(registry.recesses());
 * }</pre>
 */
public final class AnswerTermPolicy {
    private static final int THREE_WEEKS = 21;
    private static final int FOUR_WEEKS = 28;
    private static final AnswerTermPolicy TWEEDE_KAMER =
            new AnswerTermPolicy(THREE_WEEKS, THREE_WEEKS, true, List.of());
    private static final AnswerTermPolicy EERSTE_KAMER = new AnswerTermPolicy(FOUR_WEEKS, 0, false, List.of());

    private final int days;
    private final int extensionDays;
    private final boolean binding;
    private final List<Recess> recesses;

    private AnswerTermPolicy(int days, int extensionDays, boolean binding, List<Recess> recesses) {
        if (days < 0 || extensionDays < 0) {
            throw new IllegalArgumentException("A term has no negative days: " + days + " + " + extensionDays);
        }
        this.days = days;
        this.extensionDays = extensionDays;
        this.binding = binding;
        this.recesses = List.copyOf(recesses);
    }

    /**
     * The term of the Tweede Kamer (<i>termijn Tweede Kamer</i>).
     *
     * @return 21 days and one extension of 21, binding, not suspended by recess
     */
    public static AnswerTermPolicy tweedeKamer() {
        return TWEEDE_KAMER;
    }

    /**
     * What the Eerste Kamer asks for (<i>streeftermijn Eerste Kamer</i>).
     *
     * @return 28 days without extension, advisory
     */
    public static AnswerTermPolicy eersteKamer() {
        return EERSTE_KAMER;
    }

    /**
     * The usual term of a chamber (<i>gebruikelijke termijn</i>).
     *
     * @param chamber the chamber whose members ask
     * @return its policy
     */
    public static AnswerTermPolicy of(Chamber chamber) {
        return chamber == Chamber.EK ? EERSTE_KAMER : TWEEDE_KAMER;
    }

    /**
     * A term of one's own (<i>eigen termijn</i>).
     *
     * @param days days of the first term
     * @param extensionDays days that a deferral adds
     * @return a binding policy that no recess suspends
     * @throws IllegalArgumentException if a number is negative
     */
    public static AnswerTermPolicy of(int days, int extensionDays) {
        return new AnswerTermPolicy(days, extensionDays, true, List.of());
    }

    /**
     * The same term, standing still in recess (<i>opschorting in reces</i>).
     *
     * <p>No text suspends the term, so this is never the default. A day that lies in one of the recesses is not counted.
     *
     * @param values recesses such as {@code registry.recesses()}; empty lets the clock run on
     * @return a new policy
     * @throws IllegalArgumentException if a recess has no last day: the term would never end
     */
    public AnswerTermPolicy suspendedDuring(List<Recess> values) {
        for (Recess recess : values) {
            if (recess.period().to().equals(LocalDate.MAX)) {
                throw new IllegalArgumentException("A recess that suspends a term has a last day: " + recess.name());
            }
        }
        return new AnswerTermPolicy(days, extensionDays, binding, values);
    }

    /**
     * The first term (<i>termijn</i>).
     *
     * @return days after the day of submission
     */
    public int days() {
        return days;
    }

    /**
     * What a deferral adds (<i>uitstel</i>).
     *
     * @return days; 0 when there is no extension
     */
    public int extensionDays() {
        return extensionDays;
    }

    /**
     * Whether passing the term is a fault (<i>bindend</i>) or the term is only advice.
     *
     * @return true for the Tweede Kamer
     */
    public boolean isBinding() {
        return binding;
    }

    /**
     * The recesses that suspend the term (<i>recessen</i>).
     *
     * @return empty when the clock runs on
     */
    public List<Recess> recesses() {
        return recesses;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerTermPolicy that
                && days == that.days
                && extensionDays == that.extensionDays
                && binding == that.binding
                && recesses.equals(that.recesses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, extensionDays, binding, recesses);
    }

    /** For people who debug: {@code 21 + 21 days}. */
    @Override
    public String toString() {
        return days + " + " + extensionDays + " days" + (binding ? "" : ", advisory")
                + (recesses.isEmpty() ? "" : ", suspended in recess");
    }
}
