package nl.kamervragen.reference;

/**
 * A place in a text that moves forward while something is recognised.
 *
 * <p>Every step looks at a bounded number of characters. That bound, not the matching itself, is what keeps scanning
 * linear on hostile text.
 */
final class Cursor {
    private static final int MOST_BLANKS = 8;

    final String text;
    int at;

    Cursor(String text) {
        this.text = text;
    }

    /** The character at the cursor or some way after it; 0 beyond the end. */
    char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    void blanks() {
        at = skipBlanks(at);
    }

    private int skipBlanks(int from) {
        int limit = Math.min(text.length(), from + MOST_BLANKS);
        int i = from;
        while (i < limit && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Blanks and at most one comma between them; tells whether there was one. */
    boolean comma() {
        blanks();
        boolean found = take(',');
        blanks();
        return found;
    }

    boolean take(char wanted) {
        if (peek(0) != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /** A word in any case, perhaps broken by a hyphen at the end of a line: {@code Kamerstuk-ken}. */
    boolean word(String lower) {
        int i = at;
        for (int k = 0; k < lower.length(); k++) {
            if (k > 0 && i < text.length() && Chars.isDash(text.charAt(i))) {
                i = skipBlanks(i + 1);
            }
            if (i >= text.length() || (text.charAt(i) | 0x20) != lower.charAt(k)) {
                return false;
            }
            i++;
        }
        at = i;
        return true;
    }

    /** Moves behind one of some words, if it stands here; the end of a line may cut it off: {@code -ken}. */
    void skipOne(String... words) {
        int start = at;
        if (Chars.isDash(peek(0))) {
            at++;
            blanks();
        }
        for (String word : words) {
            if (word(word)) {
                return;
            }
        }
        at = start;
    }

    /** A word that is not the beginning of a longer one. */
    boolean wholeWord(String lower) {
        int start = at;
        if (word(lower) && !Chars.isLetter(peek(0))) {
            return true;
        }
        at = start;
        return false;
    }

    /** How many digits stand here; stops counting one beyond the most that would do. */
    int digits(int most) {
        int count = 0;
        while (count <= most && Chars.isDigit(peek(count))) {
            count++;
        }
        return count;
    }

    int value(int digits) {
        return Chars.number(text, at, at + digits);
    }

    String cut(int from, int to) {
        return text.substring(from, to);
    }

    /** {@code nr.}, {@code nrs.}, {@code nummer}, {@code no.}: tells which, and moves behind it with its blanks. */
    NumberWord numberWord() {
        int start = at;
        NumberWord word = NumberWord.NONE;
        if (word("nrs") || word("nummers") || word("nos")) {
            word = NumberWord.PLURAL;
        } else if (word("nr") || word("nummer") || word("no")) {
            word = NumberWord.SINGULAR;
        }
        if (word == NumberWord.NONE) {
            return word;
        }
        boolean ended = take('.') | take(':');
        if (!ended && Chars.isLetter(peek(0))) {
            at = start;
            return NumberWord.NONE;
        }
        blanks();
        return word;
    }

    /** Which word for number was found. */
    enum NumberWord {
        NONE,
        SINGULAR,
        PLURAL
    }
}
