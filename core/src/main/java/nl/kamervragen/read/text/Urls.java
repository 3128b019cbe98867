package nl.kamervragen.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a bare URL ends in running text (<i>kale URL</i>). Stateless and thread-safe. */
public final class Urls {
    /** The characters of a bare URL, its end not trimmed; the mark of a note is none of them. */
    static final String PATTERN = "https?://(?:(?!\\[\\^?[0-9*]{1,3}])[^\\s\\u00a0<>«»“”])+";

    private static final Pattern URL = Pattern.compile(PATTERN);

    private Urls() {}

    /**
     * Whether exactly this URL stands at the start of a text.
     *
     * @param url a URL
     * @param after what is printed directly behind it
     * @return false when a reader would take more or less of the text for the URL
     */
    public static boolean isWhole(String url, String after) {
        Matcher matcher = URL.matcher(url + after);
        return matcher.lookingAt() && trim(matcher.group()).equals(url);
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
