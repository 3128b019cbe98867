package nl.kamervragen.registry;

import java.time.LocalDate;

/**
 * A period in days (<i>tijdvak</i>).
 *
 * @param from the first day; {@link LocalDate#MIN} when it has always been so
 * @param to the last day; {@link LocalDate#MAX} when it is still so
 */
public record Period(LocalDate from, LocalDate to) {
    /** Always. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /**
     * Whether a day lies in it.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Reads two ISO dates, each of which may be empty. */
    static Period parse(String from, String to) {
        return new Period(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    }
}
