package nl.kamervragen.reference;

/** Characters as they occur in extracted text; ASCII digits and letters only, so that nothing else passes for one. */
final class Chars {
    private Chars() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isAlphanumeric(int c) {
        return isDigit(c) || isUpper(c) || isLower(c);
    }

    /** Letters of any script: a word boundary has to see that {@code é} belongs to a word. */
    static boolean isLetter(int c) {
        return isUpper(c) || isLower(c) || c > 127 && Character.isLetter(c);
    }

    /** Blanks, including the ones that do not break and the ends of lines. */
    static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > 127 && (c == 0xA0 || Character.isSpaceChar(c));
    }

    /** Hyphen, en dash and their look-alikes, with the soft hyphen that extraction leaves behind. */
    static boolean isDash(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0xAD;
    }

    static boolean allDigits(CharSequence text, int from, int to) {
        if (from < 0 || from >= to || to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of up to nine digits. */
    static int number(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    /** Without blanks at either end, the non-breaking ones included. */
    static String trim(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    /** Without any blank, every dash a hyphen. */
    static String compact(CharSequence text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                compact.append(isDash(c) ? '-' : c);
            }
        }
        return compact.toString();
    }

    /** Zero-padded decimal; {@code String.format} would depend on a locale and is slow. */
    static String padded(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
