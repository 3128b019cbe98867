package nl.kamervragen.format.pdf;

import java.text.Normalizer;

/** What a glyph says: ligatures undone, accents set on their letters, one kind of blank. */
final class GlyphText {
    private static final String ACCENTS = "`´^~¨¯˘˙˚˝¸˛ˇ";
    private static final String COMBINING =
            "\u0300\u0301\u0302\u0303\u0308\u0304\u0306\u0307\u030A\u030B\u0327\u0328\u030C";
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';
    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char PRIVATE_USE = '\uE000';
    private static final char PRIVATE_USE_END = '\uF8FF';

    private GlyphText() {}

    /** The text of one glyph; empty for what prints nothing. */
    static String clean(String unicode) {
        if (unicode.length() == 1) {
            char c = unicode.charAt(0);
            if (c > ' ' && c < '\u007f') {
                return unicode;
            }
            return clean(c);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < unicode.length(); i++) {
            text.append(clean(unicode.charAt(i)));
        }
        return text.toString();
    }

    private static String clean(char c) {
        if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        // Symbol fonts keep their bullets in the private use area, whatever letter they are drawn as.
        if (c >= PRIVATE_USE && c <= PRIVATE_USE_END) {
            return "•";
        }
        // Printers break words with either hyphen; the text has one.
        if (c == HYPHEN || c == NO_BREAK_HYPHEN) {
            return "-";
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        boolean nothing = c < ' ' || c >= '\u007f' && c < '\u00a0' || c == '\ufffd' || c == '\u200b' || c == '\ufeff';
        return nothing ? "" : String.valueOf(c);
    }

    static boolean isBlank(String text) {
        return text.equals(" ");
    }

    /** Whether a glyph is an accent that stands over or under another one. */
    static boolean isAccent(String text) {
        return text.length() == 1
                && (ACCENTS.indexOf(text.charAt(0)) >= 0
                        || Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK);
    }

    /** A letter with its accent, as one character where there is one. */
    static String compose(String letter, String accent) {
        int at = ACCENTS.indexOf(accent.charAt(0));
        char mark = at < 0 ? accent.charAt(0) : COMBINING.charAt(at);
        char base = letter.charAt(letter.length() - 1);
        // Over a dotless i or j the accent replaces the dot.
        String dotted = letter.substring(0, letter.length() - 1) + (base == 'ı' ? 'i' : base == 'ȷ' ? 'j' : base);
        return Normalizer.normalize(dotted + mark, Normalizer.Form.NFC);
    }
}
