package nl.kamervragen.read.text;

import java.util.regex.Pattern;

/** Raised digits that are no mark of a note: the 2 of m². */
public final class Exponents {
    private static final Pattern UNIT = Pattern.compile("(?:.*[^\\p{L}])?(?:[kcdmh]|da)?m", Pattern.DOTALL);

    private Exponents() {}

    /**
     * Whether raised digits say how often a measure is to be multiplied.
     *
     * @param before the text before them
     * @param digits the digits
     * @return true for a square or cubic metre
     */
    public static boolean is(String before, String digits) {
        int from = Math.max(0, before.length() - 4);
        return (digits.equals("2") || digits.equals("3"))
                && UNIT.matcher(before.substring(from)).matches();
    }
}
