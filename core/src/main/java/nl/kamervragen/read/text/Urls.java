package nl.kamervragen.read.text;

/** Where a bare URL ends in running text (<i>kale URL</i>). Stateless and thread-safe. */
public final class Urls {
    private static final String ENDS = " \t\n\u000b\f\r\u00a0<>«»“”";
    private static final int MOST_DIGITS = 3;

    private Urls() {}

    /**
     * Whether exactly this URL stands at the start of a text.
     *
     * @param url a URL
     * @param after what is printed directly behind it
     * @return false when a reader would take more or less of the text for the URL
     */
    public static boolean isWhole(String url, String after) {
        String text = url + after;
        int end = end(text, 0);
        return end >= 0 && trim(text.substring(0, end)).equals(url);
    }

    /** Where the next URL starts; negative when none does. */
    static int next(String text, int from) {
        int at = text.indexOf("http", from);
        while (at >= 0 && end(text, at) < 0) {
            at = text.indexOf("http", at + 1);
        }
        return at;
    }

    /** The end of the URL that starts at a place, not trimmed; negative when none does. The mark of a note ends it. */
    static int end(String text, int start) {
        int host = text.startsWith("http://", start)
                ? start + "http://".length()
                : text.startsWith("https://", start) ? start + "https://".length() : text.length();
        int end = host;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0 && !isMark(text, end)) {
            end++;
        }
        return end > host ? end : -1;
    }

    /** {@code [12]}, {@code [^1]}, {@code [*]}. */
    private static boolean isMark(String text, int start) {
        if (text.charAt(start) != '[') {
            return false;
        }
        int from = text.startsWith("^", start + 1) ? start + 2 : start + 1;
        int end = from;
        while (end < text.length() && "0123456789*".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > from && end - from <= MOST_DIGITS && text.startsWith("]", end);
    }

    /** Punctuation at the end belongs to the sentence; a bracket does unless it was opened in the URL. */
    static String trim(String url) {
        int open = 0;
        for (int i = 0; i < url.length(); i++) {
            open += bracket(url.charAt(i));
        }
        int end = url.length();
        while (end > 0) {
            char c = url.charAt(end - 1);
            if (".,;:!?'\"]’".indexOf(c) < 0 && (c != ')' || open >= 0)) {
                break;
            }
            open -= bracket(c);
            end--;
        }
        return url.substring(0, end);
    }

    private static int bracket(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }
}
