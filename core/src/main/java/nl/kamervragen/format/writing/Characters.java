package nl.kamervragen.format.writing;

import java.util.Locale;

/** Characters that formats cannot hold (<i>tekens</i>). Thread-safe. */
public final class Characters {
    private Characters() {}

    /**
     * Whether a place in a text is half of a surrogate pair without its other half.
     *
     * @param text the text
     * @param at the place
     * @return true when no encoding can hold it
     */
    public static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /**
     * Whether XML can hold the character at a place.
     *
     * @param text the text
     * @param at the place
     * @return false for control characters, lone surrogates and the two non-characters
     */
    public static boolean isXml(String text, int at) {
        char c = text.charAt(at);
        return c >= ' ' && c < '\ufffe' && !isLoneSurrogate(text, at) || c == '\t' || c == '\n' || c == '\r';
    }

    /**
     * A text without line ends and tabs.
     *
     * @param text any text
     * @return the text with a space for each of them; the same string when it has none
     */
    public static String onOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\t' && text.charAt(i) <= '\r') {
                return text.replaceAll("\\s", " ");
            }
        }
        return text;
    }

    /**
     * A character as a person can read it.
     *
     * @param c the character
     * @return such as {@code U+0001}
     */
    public static String name(char c) {
        StringBuilder name = new StringBuilder(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        while (name.length() < 4) {
            name.insert(0, '0');
        }
        return "U+" + name;
    }
}
