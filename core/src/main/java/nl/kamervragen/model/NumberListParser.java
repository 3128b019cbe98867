package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a heading, character by character, in one pass.
 *
 * <p>The grammar is {@code range (separator range)*}; a separator is a comma, semicolon, slash, ampersand or "en", a
 * range has "t/m", "tot en met" or a dash between two numbers. Outside the grammar, but seen in print: a missing
 * comma, and "t/" for "t/m".
 */
final class NumberListParser {
    private static final int MAX_DIGITS = 6;
    private static final List<String> RANGE_WORDS = List.of("tot en met", "t/m", "t / m", "tm");

    private final CharSequence text;
    private final Set<QuestionNumber> numbers = new LinkedHashSet<>();
    private int position;
    private boolean wellFormed = true;
    private boolean plausible = true;

    private NumberListParser(CharSequence text, int position) {
        this.text = text;
        this.position = position;
    }

    /** One number and where it ends. */
    record Token(QuestionNumber number, int end) {}

    static ParseResult<QuestionNumbers> parse(CharSequence text) {
        int from = skipBlanks(text, 0);
        Optional<QuestionNumbers.Prefix> prefix = lookingAt(text, from);
        if (prefix.isEmpty() || skipBlanks(text, prefix.get().end()) != text.length()) {
            return ParseResult.failed(finding(text, ReadingCodes.QUESTION_NUMBERS_MALFORMED));
        }
        List<Diagnostic> findings = new ArrayList<>();
        if (!prefix.get().wellFormed()) {
            findings.add(finding(text, ReadingCodes.QUESTION_NUMBERS_MALFORMED));
        }
        if (!prefix.get().plausible()) {
            findings.add(finding(text, ReadingCodes.QUESTION_RANGE_IMPLAUSIBLE));
        }
        return ParseResult.of(prefix.get().numbers(), findings);
    }

    private static Diagnostic finding(CharSequence text, Code code) {
        return Diagnostic.of(code).with("text", text).build();
    }

    static Optional<QuestionNumbers.Prefix> lookingAt(CharSequence text, int from) {
        Token first = numberAt(text, from);
        return first == null ? Optional.empty() : Optional.of(new NumberListParser(text, from).prefix(first));
    }

    private QuestionNumbers.Prefix prefix(Token first) {
        Token current = first;
        while (current != null) {
            position = current.end();
            current = next(rangeFrom(current.number()));
        }
        return new QuestionNumbers.Prefix(QuestionNumbers.of(List.copyOf(numbers)), position, wellFormed, plausible);
    }

    /** Adds a number, or the range that it starts; moves behind it. */
    private boolean rangeFrom(QuestionNumber start) {
        int word = rangeWordEnd(skipBlanks(text, position));
        Token end = word < 0 ? null : numberAt(text, skipBlanks(text, Math.abs(word)));
        if (end == null || end.number().number() < start.number()) {
            numbers.add(start);
            return false;
        }
        addRange(start, end.number());
        position = end.end();
        return true;
    }

    private void addRange(QuestionNumber start, QuestionNumber end) {
        if (end.number() - start.number() >= QuestionNumbers.MAX_RANGE) {
            plausible = false;
            numbers.add(start);
            numbers.add(end);
        } else if (start.number() == end.number()
                && !start.letter().isEmpty()
                && !end.letter().isEmpty()) {
            for (char c = start.letter().charAt(0); c <= end.letter().charAt(0); c++) {
                numbers.add(new QuestionNumber(start.number(), String.valueOf(c)));
            }
        } else {
            numbers.add(start);
            for (int n = start.number() + 1; n < end.number(); n++) {
                numbers.add(QuestionNumber.of(n));
            }
            numbers.add(end);
        }
    }

    /** The number after a separator. A missing separator is forgiven between two bare numbers only. */
    private @Nullable Token next(boolean afterRange) {
        int start = skipBlanks(text, position);
        int separator = separatorEnd(start);
        if (separator >= 0) {
            return numberAt(text, skipBlanks(text, separator));
        }
        if (start == position || numbers.size() < 2 || afterRange) {
            return null;
        }
        Token number = numberAt(text, start);
        boolean listGoesOn = number != null && separatorEnd(skipBlanks(text, number.end())) >= 0;
        if (!listGoesOn) {
            return null;
        }
        wellFormed = false;
        return number;
    }

    private int separatorEnd(int from) {
        int end = from;
        if (end < text.length() && ",;/&".indexOf(text.charAt(end)) >= 0) {
            end++;
            int word = skipBlanks(text, end);
            int and = wordEnd("en", word);
            return and >= 0 ? and : end;
        }
        return wordEnd("en", from);
    }

    /** Where a range word ends; negative one when there is none. "t/" without m is forgiven. */
    private int rangeWordEnd(int from) {
        for (String word : RANGE_WORDS) {
            int end = wordEnd(word, from);
            if (end >= 0) {
                return end;
            }
        }
        if (from < text.length() && "-–—‑".indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        if (matches("t/", from) && numberAt(text, skipBlanks(text, from + 2)) != null) {
            wellFormed = false;
            return from + 2;
        }
        return -1;
    }

    private int wordEnd(String word, int from) {
        int end = from + word.length();
        boolean stands = matches(word, from) && (end == text.length() || !Character.isLetter(text.charAt(end)));
        return stands ? end : -1;
    }

    private boolean matches(String word, int from) {
        int end = from + word.length();
        return end <= text.length()
                && text.subSequence(from, end)
                        .toString()
                        .replace('\u00a0', ' ')
                        .toLowerCase(Locale.ROOT)
                        .equals(word);
    }

    /** One to six digits and perhaps a letter; a seventh digit or a second letter makes it something else. */
    static @Nullable Token numberAt(CharSequence text, int from) {
        int end = from;
        int value = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            if (end - from == MAX_DIGITS) {
                return null;
            }
            value = value * 10 + text.charAt(end++) - '0';
        }
        if (end == from) {
            return null;
        }
        String letter = letterAt(text, end);
        if (letter == null) {
            return null;
        }
        return new Token(new QuestionNumber(value, letter), end + letter.length());
    }

    /** The letter after a number: empty when there is none, null when a word is glued to the number. */
    private static @Nullable String letterAt(CharSequence text, int at) {
        if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return "";
        }
        char letter = Character.toLowerCase(text.charAt(at));
        boolean alone = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return alone && letter >= 'a' && letter <= 'z' ? String.valueOf(letter) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
