package nl.kamervragen.content;

import java.util.Optional;

/** Looks for a date in running text: every character once, and only digits closely. */
final class DateScan {
    private static final int MOST_BLANKS = 4;
    private static final int MOST_YEAR_DIGITS = 8;

    private final CharSequence text;
    private int at;

    private DateScan(CharSequence text) {
        this.text = text;
    }

    static Optional<DutchDate.Match> find(CharSequence text, int from) {
        DateScan scan = new DateScan(text);
        int i = from;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            boolean whole = i == 0 || !isDigit(text.charAt(i - 1));
            Optional<DutchDate.Match> match = whole && end - i <= 2 ? scan.date(i, end) : Optional.empty();
            if (match.isPresent()) {
                return match;
            }
            i = end;
        }
        return Optional.empty();
    }

    private Optional<DutchDate.Match> date(int start, int dayEnd) {
        at = dayEnd;
        if (blanks() == 0) {
            return Optional.empty();
        }
        int month = month();
        if (month == 0) {
            return Optional.empty();
        }
        blanks();
        int yearStart = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        int digits = at - yearStart;
        if (digits == 0 || digits > MOST_YEAR_DIGITS) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text, start, dayEnd, 10);
        int year = Integer.parseInt(text, yearStart, at, 10);
        return Optional.of(new DutchDate.Match(
                text.subSequence(start, at).toString(),
                start,
                at,
                DutchDate.verdict(day, month, year, digits),
                day,
                month,
                year));
    }

    /** Moves over at most four blanks; more of them part what stands before and after. */
    private int blanks() {
        int start = at;
        while (at < text.length() && at - start < MOST_BLANKS && isBlank(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** From 1, in any case; 0 when no month stands here. */
    private int month() {
        for (int m = 0; m < DutchDate.MONTHS.size(); m++) {
            String name = DutchDate.MONTHS.get(m);
            if (startsWith(name)) {
                at += name.length();
                return m + 1;
            }
        }
        return 0;
    }

    private boolean startsWith(String lower) {
        if (at + lower.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if ((text.charAt(at + i) | 0x20) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f';
    }
}
