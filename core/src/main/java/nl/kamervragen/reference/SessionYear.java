package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;

/**
 * A session year of parliament (<i>vergaderjaar</i>): {@code 2025-2026}.
 *
 * <p>It runs from the third Tuesday of September (<i>Prinsjesdag</i>, Grondwet art. 65) to the day before the next. Six
 * spellings are in use: {@code 2025-2026}, {@code 2025–2026} (en dash), {@code 2025/26}, {@code 2025/2026},
 * {@code 20252026} and {@code 2526}. Parliament may open earlier by law, so in the days around the boundary a year that
 * a document states goes before {@link #of(LocalDate)}. Ordered by year. Immutable.
 *
 * @param startYear the calendar year in which it starts, 1000 to 9998
 */
public record SessionYear(int startYear) implements Comparable<SessionYear>, Serializable {
    private static final int COMPACT = 8;
    private static final int SHORT = 4;

    /**
     * Checks the range.
     *
     * @throws ReferenceFormatException if the year is out of range
     */
    public SessionYear {
        if (startYear < 1000 || startYear > 9998) {
            throw new ReferenceFormatException(Findings.malformed("" + startYear, "vergaderjaar"));
        }
    }

    /**
     * The session year in which a day falls.
     *
     * @param date the day
     * @return the session year; {@code 2026-2027} from 15 September 2026 on
     */
    public static SessionYear of(LocalDate date) {
        SessionYear candidate = new SessionYear(date.getYear());
        return date.isBefore(candidate.start()) ? new SessionYear(date.getYear() - 1) : candidate;
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code 2025-2026}
     * @return the session year
     * @throws ReferenceFormatException for anything else, also when the years do not follow each other
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SessionYear parse(String text) {
        SessionText read = SessionText.at(text, 0);
        if (read.state() != SessionText.State.GOOD
                || text.length() != 9
                || text.charAt(4) != '-'
                || read.startYear() < 1000) {
            throw new ReferenceFormatException(Findings.malformed(text, "vergaderjaar"));
        }
        return new SessionYear(read.startYear());
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the session year
     * @throws ReferenceFormatException for anything else
     */
    public static SessionYear valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads any of the six spellings. The short one is of the years from 1950 to 2049; {@code 2021} is read as
     * 2020-2021 and reported as ambiguous. {@code 2022/-23} and {@code 2022–203} keep their first year, with a warning.
     *
     * @param text the spelling; may be empty
     * @return the session year with what was odd; without value, and why, when it is none ({@code 2023–34})
     */
    public static ParseResult<SessionYear> tryParse(CharSequence text) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        if (shown.length() == SHORT && Chars.allDigits(shown, 0, SHORT)) {
            return shortForm(shown);
        }
        SessionText read = SessionText.at(shown, 0);
        if (read.end() != shown.length() || !read.isUsable() || read.startYear() < 1000) {
            return Findings.failed(text, "vergaderjaar");
        }
        SessionYear value = new SessionYear(read.startYear());
        return read.state() == SessionText.State.GOOD
                ? Findings.read(value, shown)
                : ParseResult.of(value, List.of(Findings.slip(shown, "vergaderjaar")));
    }

    private static ParseResult<SessionYear> shortForm(String text) {
        int first = Chars.number(text, 0, 2);
        if ((first + 1) % 100 != Chars.number(text, 2, SHORT)) {
            return Findings.failed(text, "vergaderjaar");
        }
        SessionYear value = ofShort(first);
        boolean calendarYear = first == 19 || first == 20;
        return ParseResult.of(
                value,
                List.of(
                        calendarYear
                                ? Findings.simple(ReadingCodes.CITATION_AMBIGUOUS, text)
                                : Findings.normalised(text, value)));
    }

    /** Two digits are of 1950 to 2049: no number with two-digit years is older than 1994. */
    static SessionYear ofShort(int firstYear) {
        return new SessionYear(firstYear + (firstYear >= 50 ? 1900 : 2000));
    }

    /**
     * The first day: the third Tuesday of September.
     *
     * @return such as 2025-09-16
     */
    public LocalDate start() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    }

    /**
     * The last day: the day before the next session year starts.
     *
     * @return such as 2026-09-14
     */
    public LocalDate end() {
        return LocalDate.of(startYear + 1, Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY))
                .minusDays(1);
    }

    /**
     * Tells whether a day falls in it.
     *
     * @param date the day
     * @return true from {@link #start()} to {@link #end()}
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /**
     * The next session year.
     *
     * @return the one that starts a year later
     */
    public SessionYear next() {
        return new SessionYear(startYear + 1);
    }

    /**
     * The form in identifiers.
     *
     * @return such as {@code 20252026}
     */
    public String compact() {
        return startYear + "" + (startYear + 1);
    }

    /**
     * The form in numbers of the Gegevensmagazijn.
     *
     * @return such as {@code 2526}
     */
    public String shortForm() {
        return Chars.padded(startYear % 100, 2) + Chars.padded((startYear + 1) % 100, 2);
    }

    /**
     * The form in print, with an en dash.
     *
     * @return such as {@code 2025–2026}
     */
    public String printed() {
        return startYear + "–" + (startYear + 1);
    }

    /** The session year of the form in identifiers. */
    static SessionYear ofCompact(String digits) {
        int first = Chars.number(digits, 0, SHORT);
        if (digits.length() != COMPACT || Chars.number(digits, SHORT, COMPACT) != first + 1) {
            throw new ReferenceFormatException(Findings.malformed(digits, "vergaderjaar"));
        }
        return new SessionYear(first);
    }

    @Override
    public int compareTo(SessionYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The canonical form, such as {@code 2025-2026}. */
    @Override
    @JsonValue
    public String toString() {
        return startYear + "-" + (startYear + 1);
    }
}
