package nl.kamervragen.format.markdown;

/** Whether a run of {@code *} or {@code _} opens or closes between two characters: CommonMark's rule of flanks. */
final class Flanks {
    /** Before the first and after the last character of a line. */
    static final int EDGE = -1;

    private Flanks() {}

    static boolean opens(int before, int after) {
        return !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    }

    static boolean closes(int before, int after) {
        return !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    }

    /** An underscore works only at the edges of words. */
    static boolean isWordEdge(int c) {
        return isBlank(c) || isPunctuation(c);
    }

    private static boolean isBlank(int c) {
        return c == EDGE || c == ' ' || c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        if (c == EDGE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
