package nl.kamervragen.read.text;

/** Addresses on the web in running text. */
final class Urls {
    /** An address and the punctuation that may follow it. */
    static final String PATTERN = "https?://[^\\s\\u00a0<>«»“”]+";

    private Urls() {}

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
