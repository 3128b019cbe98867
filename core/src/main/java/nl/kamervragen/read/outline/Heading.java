package nl.kamervragen.read.outline;

import java.util.Optional;
import nl.kamervragen.model.QuestionNumbers;

/**
 * The heading of a question or an answer at the start of a line.
 *
 * @param kind question or answer
 * @param numbers the numbers that it prints; none for a bare "Antwoord"
 * @param rest where the text after the heading starts; the line's length when nothing follows
 * @param wellFormed whether the numbers follow the grammar
 * @param plausible whether all ranges could be read as all their numbers
 */
public record Heading(Kind kind, QuestionNumbers numbers, int rest, boolean wellFormed, boolean plausible) {
    /** What a heading heads. */
    public enum Kind {
        /** A question. */
        QUESTION,
        /** An answer. */
        ANSWER
    }

    private static final int LONGEST_WORDS = 24;

    /**
     * Looks for a heading at the start of a line.
     *
     * @param text the line's text
     * @return the heading, if one stands there
     */
    public static Optional<Heading> at(String text) {
        int start = Blanks.skip(text, 0);
        if (start >= text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(start)) {
            case 'V', 'v' -> question(text, start);
            case 'A', 'a' -> answer(text, start);
            default -> Optional.empty();
        };
    }

    private static Optional<Heading> question(String text, int start) {
        int at = word(text, start, "vragen", "vraag");
        return at < 0 ? Optional.empty() : numbered(Kind.QUESTION, text, at);
    }

    private static Optional<Heading> answer(String text, int start) {
        int at = word(text, start, "antwoorden", "antwoord");
        if (at < 0) {
            return Optional.empty();
        }
        at = optional(text, at, "op");
        at = optional(text, at, "de");
        at = optional(text, at, "het");
        at = optional(text, at, "subvraag");
        at = optional(text, at, "vragen");
        at = optional(text, at, "vraag");
        return numbered(Kind.ANSWER, text, at);
    }

    private static int optional(String text, int at, String word) {
        int end = word(text, Blanks.skip(text, at), word);
        return end < 0 ? at : end;
    }

    private static Optional<Heading> numbered(Kind kind, String text, int at) {
        int from = numbersStart(text, Blanks.skip(text, at));
        boolean bracket = from < text.length() && text.charAt(from) == '(';
        Optional<QuestionNumbers.Prefix> prefix = QuestionNumbers.lookingAt(text, bracket ? from + 1 : from)
                .filter(numbers -> !bracket || text.startsWith(")", numbers.end()));
        if (prefix.isEmpty()) {
            Optional<Heading> glued = glued(kind, text, from);
            if (glued.isPresent()) {
                return glued;
            }
        }
        int end = prefix.map(numbers -> numbers.end() + (bracket ? 1 : 0)).orElse(at);
        int mark = Blanks.skip(text, end);
        boolean marked = mark < text.length() && ":.)".indexOf(text.charAt(mark)) >= 0;
        int rest = Blanks.skip(text, marked ? mark + 1 : end);
        boolean alone = rest >= text.length();
        if (!alone && !startsText(text, rest, marked, mark, prefix.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new Heading(
                kind,
                prefix.map(QuestionNumbers.Prefix::numbers).orElse(QuestionNumbers.NONE),
                Math.min(rest, text.length()),
                prefix.map(QuestionNumbers.Prefix::wellFormed).orElse(true),
                prefix.map(QuestionNumbers.Prefix::plausible).orElse(true)));
    }

    /** "Vraag nr. 3" and "vraag nummer 3" are read as "vraag 3". */
    private static int numbersStart(String text, int from) {
        int number = word(text, from, "nummer", "nrs", "nr");
        if (number < 0) {
            return from;
        }
        int start = Blanks.skip(text, text.startsWith(".", number) ? number + 1 : number);
        return start < text.length() && Character.isDigit(text.charAt(start)) ? start : from;
    }

    /** "Vraag 1Bent u": an extractor lost the end of the line. */
    private static Optional<Heading> glued(Kind kind, String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean word = end > at
                && end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
        return word
                ? Optional.of(new Heading(
                        kind, QuestionNumbers.of(Integer.parseInt(text.substring(at, end))), end, true, true))
                : Optional.empty();
    }

    /** Text on the heading's own line must look like the start of a sentence, or prose would be cut. */
    private static boolean startsText(String text, int rest, boolean marked, int mark, boolean numbered) {
        if (!numbered) {
            return marked && text.charAt(mark) == ':';
        }
        char first = text.charAt(rest);
        if (marked && text.charAt(mark) == ':') {
            return true;
        }
        return Character.isUpperCase(first) || "«‘“\"'(–-".indexOf(first) >= 0;
    }

    private static int word(String text, int at, String... words) {
        for (String word : words) {
            int end = at + word.length();
            if (startsAlike(text, at, word)
                    && text.regionMatches(true, at, word, 0, word.length())
                    && (end >= text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    /** The words are all of small letters of ASCII, so most places are told by one character. */
    private static boolean startsAlike(String text, int at, String word) {
        return at < text.length() && (text.charAt(at) | 0x20) == word.charAt(0);
    }

    /**
     * Whether nothing but the heading stands on the line.
     *
     * @param text the line's text
     * @return true without text after it
     */
    public boolean isAlone(String text) {
        return rest >= text.length();
    }

    /**
     * Whether a colon closes it, so that text on its line leaves no doubt.
     *
     * @param text the line's text
     * @return true for "Antwoord 3: Ja."
     */
    boolean isMarked(String text) {
        int end = rest;
        while (end > 0 && Blanks.is(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == ':';
    }

    /**
     * Whether a line is short enough to be a heading of any kind.
     *
     * @param text the line's text
     * @return true for a few words
     */
    public static boolean isShort(String text) {
        return text.length() <= LONGEST_WORDS * 4;
    }
}
