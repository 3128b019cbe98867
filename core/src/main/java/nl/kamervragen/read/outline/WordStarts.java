package nl.kamervragen.read.outline;

/**
 * The first two letters of some words: a quick look before a pattern is asked that can only match where one of the words
 * stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordStarts {
    private static final int LETTERS = 26;

    private final boolean[] pairs = new boolean[LETTERS * LETTERS];

    private WordStarts(String... words) {
        for (String word : words) {
            pairs[pair(word, 0)] = true;
        }
    }

    /**
     * Remembers some words.
     *
     * @param words of at least two letters of ASCII each
     * @return their first letters
     */
    public static WordStarts of(String... words) {
        return new WordStarts(words);
    }

    /**
     * Whether one of the words may stand at a place.
     *
     * @param text any text
     * @param from where to look
     * @return false when the two letters there, of whatever case, tell that none does
     */
    public boolean at(String text, int from) {
        int pair = pair(text, from);
        return pair >= 0 && pairs[pair];
    }

    /**
     * Whether two letters stand at a place that begin none of the words.
     *
     * @param text any text
     * @param from where to look
     * @return false where one of the words may stand, or something that is no word
     */
    public boolean exclude(String text, int from) {
        int pair = pair(text, from);
        return pair >= 0 && !pairs[pair];
    }

    private static int pair(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int first = (text.charAt(at) | 0x20) - 'a';
        int second = (text.charAt(at + 1) | 0x20) - 'a';
        boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
        return letters ? first * LETTERS + second : -1;
    }
}
