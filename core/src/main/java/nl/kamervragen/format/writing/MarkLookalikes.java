package nl.kamervragen.format.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters in an author's text that readers take for the mark of a note or for a link (<i>schijnnoten</i>).
 *
 * <p>Readers know the marks of the notes that are printed: where note 2 exists, the digit of {@code CO2} is one. Stateless
 * and thread-safe.
 */
public final class MarkLookalikes {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,3})(?![0-9\\p{L}%])");
    private static final Pattern BEFORE_SENTENCE =
            Pattern.compile("([0-9]{1,3})(?=[\\s\\u00a0]+\\p{Lu}|[\\s\\u00a0]*$)");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\^?(?:[0-9]{1,3}|\\*{1,3}) ?\\]");
    private static final Pattern ORDINAL = Pattern.compile("\\[(?:e|de|ste) ?\\]");
    private static final Pattern ALONE = Pattern.compile("[0-9, en.;:)\\]\\s\\u00a0]*");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private MarkLookalikes() {}

    /**
     * Whether a mark or a link seems to start anywhere in a text.
     *
     * @param text the text
     * @param before the character before the text
     * @param notes the document's notes
     * @return true when a reader would find one
     */
    public static boolean in(String text, char before, NoteIndex notes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = c >= '@' && c < '[' || c >= '\\' && c <= '\u007f' || c == ' ';
            if (!ordinary && at(text, i, before, notes)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a mark or a link seems to start at a place.
     *
     * @param text the text
     * @param at the place
     * @param before the character before the text
     * @param notes the document's notes
     * @return true when the character must be escaped, or is lost
     */
    public static boolean at(String text, int at, char before, NoteIndex notes) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return isGlued(text, at, at == 0 ? before : text.charAt(at - 1), notes);
        }
        return switch (c) {
            case '[' ->
                BRACKETED.matcher(text).region(at, text.length()).lookingAt()
                        || isDigit(at == 0 ? before : text.charAt(at - 1))
                                && ORDINAL.matcher(text)
                                        .region(at, text.length())
                                        .lookingAt();
            case ')' -> isSource(text, at, notes);
            case ':' ->
                text.startsWith("//", at + 1) && (text.startsWith("http", at - 4) || text.startsWith("https", at - 5));
            default -> c > '\u007f' && RAISED.indexOf(c) > 0 && isRaised(text, at, notes);
        };
    }

    /** Digits that are all of a line, or behind a word, punctuation or a sentence. */
    private static boolean isGlued(String text, int at, char before, NoteIndex notes) {
        boolean figure = at > 1 && ".,/:'’".indexOf(before) >= 0 && isDigit(text.charAt(at - 2));
        boolean behindBlank = before == ' ' || before == '\u00a0';
        boolean behindSentence = behindBlank && at > 1 && "?!.,»”’".indexOf(text.charAt(at - 2)) >= 0;
        boolean alone =
                at == 0 && (before == '\n' || behindBlank && ALONE.matcher(text).matches());
        if (figure || !behindSentence && !alone && !isGlue(before)) {
            return false;
        }
        Pattern pattern = behindSentence ? BEFORE_SENTENCE : DIGITS;
        Matcher digits = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return digits.lookingAt() && notes.hasMark(digits.group(1));
    }

    private static boolean isGlue(char c) {
        return c != ' '
                && (Character.isLetter(c)
                        || c == '"'
                        || switch (Character.getType(c)) {
                            case Character.OTHER_PUNCTUATION,
                                    Character.FINAL_QUOTE_PUNCTUATION,
                                    Character.END_PUNCTUATION -> true;
                            default -> false;
                        });
    }

    private static boolean isSource(String text, int at, NoteIndex notes) {
        int from = at;
        while (from > 0 && at - from < 2 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < at && (notes.hasSource(text.substring(from, at)) || notes.hasSource(text.substring(at - 1, at)));
    }

    private static boolean isRaised(String text, int at, NoteIndex notes) {
        StringBuilder mark = new StringBuilder();
        for (int i = at; i < Math.min(text.length(), at + 2) && RAISED.indexOf(text.charAt(i)) > 0; i++) {
            mark.append(RAISED.indexOf(text.charAt(i)));
        }
        return notes.hasMark(mark.toString()) || notes.hasMark(mark.substring(0, 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
