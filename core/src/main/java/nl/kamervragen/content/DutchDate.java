package nl.kamervragen.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Dutch letters print them (<i>datum</i>): {@code 4 maart 2026}.
 *
 * <p>Thread-safe.
 */
public final class DutchDate {
    static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int SHORTEST_NUMERIC = 8;
    private static final int LONGEST_NUMERIC = 10;
    private static final int YEAR_DIGITS = 4;

    private DutchDate() {}

    /** What a printed date turned out to be. */
    public enum Verdict {
        /** A day of the calendar. */
        VALID,
        /** Well written, but the calendar does not have it: 31 april 2026. */
        IMPOSSIBLE,
        /** The year has no four digits: 4 maart 20226. */
        MALFORMED
    }

    /**
     * A date found in a text.
     *
     * @param text as printed
     * @param start its offset
     * @param end the offset after it
     * @param verdict what it is
     * @param day the day of the month as printed
     * @param month from 1 to 12
     * @param year as printed
     */
    public record Match(String text, int start, int end, Verdict verdict, int day, int month, int year) {
        /**
         * The day.
         *
         * @return empty unless the date is valid
         */
        public Optional<LocalDate> date() {
            return verdict == Verdict.VALID ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        }
    }

    /**
     * Finds the next date in a text.
     *
     * @param text any text
     * @param from where to start
     * @return the first date from there, valid or not
     */
    public static Optional<Match> find(CharSequence text, int from) {
        return DateScan.find(text, from);
    }

    static Verdict verdict(int day, int month, int year, int digits) {
        if (digits != YEAR_DIGITS) {
            return Verdict.MALFORMED;
        }
        try {
            LocalDate.of(year, month, day);
            return Verdict.VALID;
        } catch (DateTimeException e) {
            return Verdict.IMPOSSIBLE;
        }
    }

    /**
     * Reads a text that is a date and nothing else: {@code 4 maart 2026}, {@code 04-03-2026} or {@code 2026-03-04}.
     *
     * @param text the text
     * @return empty when it is anything else, or no day of the calendar
     */
    public static Optional<LocalDate> parse(String text) {
        String trimmed = text.strip();
        Optional<Match> match = find(trimmed, 0);
        if (match.isPresent() && match.get().start() == 0 && match.get().end() == trimmed.length()) {
            return match.get().date();
        }
        if (!mayBeNumeric(trimmed)) {
            return Optional.empty();
        }
        Matcher numeric = NUMERIC.matcher(trimmed);
        Matcher iso = ISO.matcher(trimmed);
        try {
            return numeric.matches() ? day(numeric, 3, 2, 1) : iso.matches() ? day(iso, 1, 2, 3) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher date, int year, int month, int day) {
        return Optional.of(LocalDate.of(
                Integer.parseInt(date.group(year)),
                Integer.parseInt(date.group(month)),
                Integer.parseInt(date.group(day))));
    }

    /** Most texts that are asked for are no date at all. */
    private static boolean mayBeNumeric(String text) {
        return text.length() >= SHORTEST_NUMERIC
                && text.length() <= LONGEST_NUMERIC
                && isDigit(text.charAt(0))
                && text.indexOf('-') > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Prints a day.
     *
     * @param date the day
     * @return such as {@code 4 maart 2026}
     */
    public static String format(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
