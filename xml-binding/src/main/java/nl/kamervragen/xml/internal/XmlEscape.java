package nl.kamervragen.xml.internal;

/**
 * Characters in XML (<i>tekens</i>). Thread-safe.
 *
 * <p>XML has no form for control characters and halves of surrogate pairs. Such a character is written as backslash,
 * {@code u} and four capital hexadecimal digits; a backslash that would be taken for the start of that is written so too.
 * All other backslashes stand for themselves.
 */
public final class XmlEscape {
    private static final int LENGTH = 6;
    private static final String DIGITS = "0123456789ABCDEF";

    private XmlEscape() {}

    /**
     * Whether XML can hold the character at a place.
     *
     * @param text any text
     * @param at the place
     * @return false for control characters and halves of surrogate pairs
     */
    public static boolean isXml(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\uD800') {
            return true;
        }
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) : c < '\uFFFE';
    }

    /**
     * Gives every character a form that XML can hold.
     *
     * @param text any text
     * @return the text itself, nearly always
     */
    public static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\' || c >= '\uD800') {
                if (!isXml(text, i) || isEscape(text, i)) {
                    return encode(text, i);
                }
            }
        }
        return text;
    }

    private static String encode(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + LENGTH).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isXml(text, i) && !isEscape(text, i)) {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(DIGITS.charAt(c >> shift & 0xF));
                }
            }
        }
        return out.toString();
    }

    /**
     * Undoes {@link #encode}.
     *
     * @param text as read
     * @return the text that was meant
     */
    public static String decode(String text) {
        int at = text.indexOf('\\');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            if (isEscape(text, at)) {
                out.append((char) Integer.parseInt(text.substring(at + 2, at + LENGTH), 16));
                at += LENGTH;
            } else {
                out.append(text.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + LENGTH; i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
