package nl.kamervragen.read.text;

/** Where a bare URL ends in running text (<i>kale URL</i>). Stateless and thread-safe. */
public final class Urls {
    /** The characters of a bare URL, its end not trimmed; the mark of a note is none of them. */
    static final String PATTERN = "https?://(?:(?!\\[\\^?[0-9*]{1,3}])[^\\s\\u00a0<>«»“”])+";

    private static final java.util.regex.Pattern URL = java.util.regex.Pattern.compile(PATTERN);

    private Urls() {}

    /**
     * Whether exactly this URL stands at the start of a text.
     *
     * @param url a URL
     * @param after what is printed directly behind it
     * @return false when a reader would take more or less of the text for the URL
     */
    public static boolean isWhole(String url, String after) {
        java.util.regex.Matcher matcher = URL.matcher(url + after);
        return matcher.lookingAt() && trim(matcher.group()).equals(url);
    }

    /** Punctuation at the end belongs to the sentence; a bracket does unless it was opened in the URL. */
    static String trim(String url) {
        int end = url.length();
        while (end > 0) {
            char c = url.charAt(end - 1);
            boolean closes = c == ')'
                    && url.substring(0, end).chars().filter(x -> x == '(').count()
                            < url.substring(0, end)
                                    .chars()
                                    .filter(x -> x == ')')
                                    .count();
            if (".,;:!?'\"]’".indexOf(c) >= 0 || closes) {
                end--;
            } else {
                break;
            }
        }
        return url.substring(0, end);
    }
}
