package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be marks of notes in a line: digits glued to a word, alone on a line, or at its start.
 *
 * <p>Amounts, years and formulas look alike, so whoever asks has to know which note is due.
 */
final class MarkCandidates {
    private static final Pattern ALONE =
            Pattern.compile("[\\s\\u00a0]*([0-9]{1,3}(?:(?:, ?| en | )[0-9]{1,3}){0,9})[)\\],.;:]{0,2}[\\s\\u00a0]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_ALONE = 60;
    private static final int MOST_DIGITS = 3;

    /** Units and formulas: a digit after them is their own. */
    private static final Set<String> FORMULAS = Set.of("m", "km", "dm", "cm", "mm", "hm", "CO", "NO", "SO", "PM", "nr");

    private static final int LONGEST_ACRONYM = 4;
    private static final List<String> SEPARATORS = List.of(", ", " en ", " ", ",");

    private MarkCandidates() {}

    /**
     * What may be one or more marks.
     *
     * @param from where the first digit stands
     * @param to after the last digit
     * @param first its number; more count on from it
     * @param count how many numbers there are
     * @param strong whether its looks alone speak for it
     * @param bracketed whether brackets leave no doubt
     */
    record Candidate(int from, int to, int first, int count, boolean strong, boolean bracketed) {}

    static List<Candidate> in(Line line, @Nullable Line before) {
        String text = line.text();
        List<Candidate> result = List.of();
        int start = Blanks.skip(text, 0);
        int at = start;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            boolean first = at == start;
            if (first && text.length() <= LONGEST_ALONE && endsAlone(text)) {
                Matcher alone = ALONE.matcher(text);
                if (alone.matches()) {
                    return isLiteral(line, alone.start(1)) ? List.of() : counting(text, alone.start(1), alone.end(1));
                }
            }
            Candidate candidate = end - at > MOST_DIGITS
                    ? YearMarks.at(text, at, end, first ? before : null)
                    : at(line, at, end, first ? before : null, first);
            if (candidate != null && !isLiteral(line, candidate.from())) {
                result = result.isEmpty() ? new ArrayList<>() : result;
                result.add(candidate);
                end = Math.max(end, candidate.to());
            }
            at = end;
        }
        return result;
    }

    /** Marks that stand alone on a line end with a figure, or a sign behind it. */
    private static boolean endsAlone(String text) {
        char last = text.charAt(Blanks.end(text) - 1);
        return isDigit(last) || ")],.;:".indexOf(last) >= 0;
    }

    private static @Nullable Candidate at(Line line, int from, int end, @Nullable Line before, boolean first) {
        String text = line.text();
        int number = Integer.parseInt(text.substring(from, end));
        if (first) {
            boolean start = before != null
                    && line.start() != LineStart.PARAGRAPH
                    && end < text.length()
                    && mayStart(text, end, before);
            return start ? new Candidate(from, end, number, 1, false, false) : null;
        }
        char last = text.charAt(from - 1);
        if (last == '[' || last == '^') {
            return bracketed(text, from, end, number);
        }
        if (end < text.length() && "%°€-".indexOf(text.charAt(end)) >= 0
                || end < text.length() && Character.isLetter(text.charAt(end))) {
            return null;
        }
        if (Character.isLetter(last) || "?!.,;:»”’\"')]".indexOf(last) >= 0) {
            return glued(line, from, end, number);
        }
        return last == ' ' && isApart(text, from, end) ? new Candidate(from, end, number, 1, false, false) : null;
    }

    /** "[4 ]" and "[4 5 ]". */
    private static @Nullable Candidate bracketed(String text, int from, int end, int number) {
        int close = end;
        int count = 1;
        for (int more = nextOf(text, close, number + count); more > 0; more = nextOf(text, close, number + count)) {
            close = more;
            count++;
        }
        close = close < text.length() && text.charAt(close) == ' ' ? close + 1 : close;
        boolean closed = close < text.length() && text.charAt(close) == ']';
        return closed ? new Candidate(from, close, number, count, true, true) : null;
    }

    /** "»? 1 Wat" and "»?, 2 En": a number between two sentences. */
    private static boolean isApart(String text, int from, int end) {
        int next = Blanks.skip(text, end);
        boolean opens = next == text.length() || next > end && Character.isUpperCase(text.charAt(next));
        return opens && from > 1 && "?!.»”’,".indexOf(text.charAt(from - 2)) >= 0;
    }

    /** A mark glued to a word or sign; "Staten-Generaal2" prints the number of the chamber. */
    private static @Nullable Candidate glued(Line line, int from, int end, int number) {
        String text = line.text();
        String word = wordBefore(text, from);
        if (isFigure(text, from) || word.equals("Generaal") || FORMULAS.contains(word) && !isRaised(line, from)) {
            return null;
        }
        int to = end;
        int count = 1;
        for (int more = nextOf(text, to, number + count); more > 0; more = nextOf(text, to, number + count)) {
            to = more;
            count++;
        }
        boolean acronym = !word.isEmpty() && word.length() <= LONGEST_ACRONYM && isCapitals(word);
        return new Candidate(from, to, number, count, !acronym, false);
    }

    /** Where the next number of a list of marks ends; 0 when another or none follows. */
    private static int nextOf(String text, int at, int number) {
        String digits = String.valueOf(number);
        for (String separator : SEPARATORS) {
            int start = at + separator.length();
            int end = start + digits.length();
            if (text.startsWith(separator, at)
                    && text.startsWith(digits, start)
                    && (end >= text.length() || !isDigit(text.charAt(end)) && !Character.isLetter(text.charAt(end)))
                    && !(end + 1 < text.length()
                            && ".,%".indexOf(text.charAt(end)) >= 0
                            && (text.charAt(end) == '%' || isDigit(text.charAt(end + 1))))) {
                return end;
            }
        }
        return 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A list of marks counts by one; other numbers on a line of their own are something else. */
    private static List<Candidate> counting(String text, int from, int to) {
        Matcher digits = DIGITS.matcher(text).region(from, to);
        int first = -1;
        int count = 0;
        while (digits.find()) {
            int number = Integer.parseInt(digits.group());
            if (first >= 0 && number != first + count) {
                return List.of();
            }
            first = first < 0 ? number : first;
            count++;
        }
        return List.of(new Candidate(from, to, first, count, true, false));
    }

    /** "2. In 2023" after an open sentence is a mark; after a closed one it is an item of a list. */
    private static boolean mayStart(String text, int numberEnd, Line before) {
        int next = skipMarks(text, numberEnd);
        int word = Blanks.skip(text, next);
        String previous = before.text();
        int end = Blanks.end(previous);
        if (word == next || word == text.length() || next > numberEnd + 2 || end == 0) {
            return false;
        }
        char last = previous.charAt(end - 1);
        boolean closed = ".?!:;".indexOf(last) >= 0;
        char after = text.charAt(numberEnd);
        if (FORMULAS.contains(wordBefore(previous, end))) {
            return false;
        }
        if (".;:".indexOf(after) >= 0) {
            return !closed;
        }
        boolean upper = Character.isUpperCase(text.charAt(word));
        return !upper || closed || after == ')' || after == ',' || "»”)\"’".indexOf(last) >= 0;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && ".,;:)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** 1,5 and 12.000 and 36/600 and nr.537. */
    private static boolean isFigure(String text, int at) {
        char before = text.charAt(at - 1);
        if (".,/:'’".indexOf(before) < 0) {
            return false;
        }
        return at > 1 && (isDigit(text.charAt(at - 2)) || FORMULAS.contains(wordBefore(text, at - 1)));
    }

    private static boolean isLiteral(Line line, int at) {
        return line.part(at, at + 1).get(0).styles().contains(TextStyle.LITERAL);
    }

    private static boolean isRaised(Line line, int at) {
        return line.part(at, at + 1).get(0).styles().contains(TextStyle.SUPERSCRIPT);
    }

    static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
