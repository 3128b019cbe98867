package nl.kamervragen.reference;

/**
 * A session year as it stands at some place in a text, in any of its spellings.
 *
 * @param state how well it is written
 * @param startYear its first year; 0 when there is none
 * @param end the offset after it
 */
record SessionText(State state, int startYear, int end) {
    private static final int YEAR = 4;

    /** How well a session year is written. */
    enum State {
        /** Nothing there looks like one. */
        NONE,
        /** In one of the spellings in use. */
        GOOD,
        /** Spoilt, but the first year stands firm: {@code 2022/-23}, {@code 2022–203}. */
        SLIP,
        /** The years do not follow each other: {@code 2023–34}. */
        BAD
    }

    boolean isUsable() {
        return state == State.GOOD || state == State.SLIP;
    }

    static SessionText at(String text, int from) {
        int digits = digitsEnd(text, from);
        if (digits - from == 2 * YEAR) {
            int start = Chars.number(text, from, from + YEAR);
            boolean follows = Chars.number(text, from + YEAR, digits) == start + 1;
            return new SessionText(follows ? State.GOOD : State.NONE, start, digits);
        }
        if (digits - from != YEAR) {
            return new SessionText(State.NONE, 0, from);
        }
        return afterFirst(text, Chars.number(text, from, digits), from, digits);
    }

    /** A separator: one dash or slash, perhaps with blanks around a dash; two marks are a slip of the pen. */
    private static SessionText afterFirst(String text, int start, int from, int end) {
        int i = skipBlank(text, end);
        int marks = 0;
        while (i < text.length() && marks < 2 && isSeparator(text.charAt(i))) {
            marks++;
            i++;
        }
        i = skipBlank(text, i);
        int last = digitsEnd(text, i);
        if (marks == 0 || last - i < 2 || last - i > YEAR) {
            return new SessionText(State.NONE, 0, from);
        }
        State state = judge(start, text.substring(i, last));
        return new SessionText(state == State.GOOD && marks > 1 ? State.SLIP : state, start, last);
    }

    private static State judge(int start, String second) {
        String expected = Chars.padded(start + 1, YEAR);
        if (expected.equals(second) || second.length() == 2 && expected.endsWith(second)) {
            return State.GOOD;
        }
        return second.length() == YEAR - 1 && lacksOne(expected, second) ? State.SLIP : State.BAD;
    }

    /** Whether a text is another with one character dropped. */
    private static boolean lacksOne(String whole, String part) {
        int i = 0;
        while (i < part.length() && whole.charAt(i) == part.charAt(i)) {
            i++;
        }
        return whole.substring(i + 1).equals(part.substring(i));
    }

    private static boolean isSeparator(char c) {
        return c == '/' || Chars.isDash(c);
    }

    private static int skipBlank(String text, int from) {
        return from < text.length() && Chars.isBlank(text.charAt(from)) ? from + 1 : from;
    }

    /** At most nine digits are looked at: more are no year, and a long run must not be read again and again. */
    private static int digitsEnd(String text, int from) {
        int limit = Math.min(text.length(), from + 2 * YEAR + 1);
        int i = from;
        while (i < limit && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
