package nl.kamervragen.read.outline;

/** Blanks of running text, non-breaking ones included. */
public final class Blanks {
    private Blanks() {}

    /**
     * Whether a character is a blank.
     *
     * @param c the character
     * @return true for white space, non-breaking spaces and zero-width ones
     */
    public static boolean is(char c) {
        return c <= ' '
                || c > '\u007f'
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    /**
     * The next place that is no blank.
     *
     * @param text any text
     * @param from where to start
     * @return the offset of the next visible character, or the length
     */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The place after the last visible character.
     *
     * @param text any text
     * @return its length without blanks at the end
     */
    public static int end(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * A text with single blanks and none at its ends; a non-breaking space alone between two words stays one.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String collapseKeeping(String text) {
        String plain = collapse(text);
        if (!hasNonBreaking(text)) {
            return plain;
        }
        StringBuilder result = new StringBuilder(plain);
        int at = 0;
        for (int i = skip(text, 0); i < text.length() && at < plain.length(); at++) {
            int next = plain.charAt(at) == ' ' ? skip(text, i) : i + 1;
            if (next == i + 1 && isNonBreaking(text.charAt(i))) {
                result.setCharAt(at, text.charAt(i));
            }
            i = next;
        }
        return result.toString();
    }

    /**
     * Whether two texts show the same characters.
     *
     * @param first any text
     * @param second any text
     * @return true when they differ in blanks at most
     */
    public static boolean isSame(String first, String second) {
        int i = skip(first, 0);
        int j = skip(second, 0);
        while (i < first.length() && j < second.length()) {
            if (first.charAt(i) != second.charAt(j)) {
                return false;
            }
            i = skip(first, i + 1);
            j = skip(second, j + 1);
        }
        return i == first.length() && j == second.length();
    }

    /**
     * A text with plain spaces for its non-breaking ones, for who looks for words.
     *
     * @param text any text
     * @return a text of the same length
     */
    public static String breaking(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static boolean hasNonBreaking(String text) {
        return text.indexOf('\u00a0') >= 0 || text.indexOf('\u202f') >= 0;
    }

    private static boolean isNonBreaking(char c) {
        return c == '\u00a0' || c == '\u202f';
    }

    private static boolean isCollapsed(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c) && (c != ' ' || last == ' ')) {
                return false;
            }
            last = c;
        }
        return last != ' ' || text.isEmpty();
    }

    /**
     * A text with single blanks and none at its ends.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                blank = result.length() > 0;
            } else {
                if (blank) {
                    result.append(' ');
                    blank = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }
}
