package nl.kamervragen.read.text;

/** Where in a text marks of notes, addresses and raised letters can start. */
final class PieceStarts {
    /** Raised digits, each at the place of its value. */
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PieceStarts() {}

    /** The next place where a piece can start: the pattern is not tried at every letter of running text. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !mayStart(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        return c == '['
                || isDigit(c) && isBracketedNumber(text, at)
                || c == 'h' && text.startsWith("http", at)
                || c >= '²' && SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** One or two digits before a bracket. */
    private static boolean isBracketedNumber(String text, int at) {
        int end = at + 1 < text.length() && isDigit(text.charAt(at + 1)) ? at + 2 : at + 1;
        return end < text.length() && text.charAt(end) == ')';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether one can start anywhere, by the signs that each of them has: most texts are done with one look. */
    static boolean any(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = c == '['
                    || c == ')' && last >= '0' && last <= '9'
                    || c == ':' && last == 's'
                    || c == ':' && last == 'p';
            if (starts || c >= '²' && SUPERSCRIPTS.indexOf(c) >= 0) {
                return true;
            }
            last = c;
        }
        return false;
    }
}
