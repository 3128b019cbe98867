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
            Pattern.compile("[\\s\\u00a0]*([0-9]{1,3}(?:(?:, ?| en | )[0-9]{1,3}){0,9})[)\\].,;:]{0,2}[\\s\\u00a0]*");
    private static final Pattern START = Pattern.compile("([0-9]{1,3})(?=[.,;:)]{0,2}[\\s\\u00a0]+\\S)");
    private static final Pattern INSIDE = Pattern.compile("\\[\\^?([0-9]{1,3}) ?\\]"
            + "|(?<=[\\p{L}?!.,;:»”’\"')\\]])([0-9]{1,3})(?![0-9\\p{L}%°€-])"
            + "|(?<=[?!.»”’,] )([0-9]{1,3})(?=[\\s\\u00a0]+\\p{Lu}|[\\s\\u00a0]*$)");
    private static final Pattern MORE = Pattern.compile("(?:, ?| en | )([0-9]{1,3})(?![0-9\\p{L}%]|[.,][0-9])");

    /** Units and formulas: a digit after them is their own. */
    private static final Set<String> FORMULAS = Set.of("m", "km", "dm", "cm", "mm", "hm", "CO", "NO", "SO", "PM", "nr");

    private static final int LONGEST_ACRONYM = 4;

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
        if (!hasDigit(text)) {
            return List.of();
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            return isLiteral(line, alone.start(1)) ? List.of() : counting(text, alone.start(1), alone.end(1));
        }
        List<Candidate> result = new ArrayList<>();
        int start = Blanks.skip(text, 0);
        Matcher first = START.matcher(text).region(start, text.length());
        if (before != null
                && line.start() != LineStart.PARAGRAPH
                && first.lookingAt()
                && mayStart(text, first, before)) {
            result.add(new Candidate(start, first.end(1), number(first.group(1)), 1, false, false));
        }
        Matcher inside = INSIDE.matcher(text);
        int at = 0;
        while (inside.find(at)) {
            Candidate candidate = inside(line, text, inside);
            if (candidate != null && !isLiteral(line, candidate.from())) {
                result.add(candidate);
            }
            at = candidate == null ? inside.end() : Math.max(inside.end(), candidate.to());
        }
        return result;
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
        Matcher digits = Pattern.compile("[0-9]+").matcher(text).region(from, to);
        int first = -1;
        int count = 0;
        while (digits.find()) {
            int number = number(digits.group());
            if (first >= 0 && number != first + count) {
                return List.of();
            }
            first = first < 0 ? number : first;
            count++;
        }
        return List.of(new Candidate(from, to, first, count, true, false));
    }

    /** "2. In 2023" after an open sentence is a mark; after a closed one it is an item of a list. */
    private static boolean mayStart(String text, Matcher first, Line before) {
        String previous = before.text();
        int end = Blanks.end(previous);
        if (end == 0 || FORMULAS.contains(wordBefore(previous, end))) {
            return false;
        }
        char last = previous.charAt(end - 1);
        boolean closed = ".?!:;".indexOf(last) >= 0;
        char after = text.charAt(first.end(1));
        boolean upper = Character.isUpperCase(text.charAt(Blanks.skip(text, skipMarks(text, first.end(1)))));
        if (".;:".indexOf(after) >= 0) {
            return !closed;
        }
        return upper == closed || after == ')' || after == ',' || "»”)\"’".indexOf(last) >= 0;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && ".,;:)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static @Nullable Candidate inside(Line line, String text, Matcher inside) {
        if (inside.group(1) != null) {
            int number = number(inside.group(1));
            return new Candidate(inside.start(), inside.end(), number, 1, true, true);
        }
        boolean glued = inside.group(2) != null;
        int group = glued ? 2 : 3;
        int from = inside.start(group);
        if (glued && isFigure(text, from)) {
            return null;
        }
        int number = number(inside.group(group));
        int to = inside.end(group);
        int count = 1;
        Matcher more = MORE.matcher(text).region(to, text.length()).useTransparentBounds(true);
        while (more.lookingAt() && number(more.group(1)) == number + count) {
            count++;
            to = more.end();
            more.region(to, text.length());
        }
        String word = wordBefore(text, from);
        if (glued && FORMULAS.contains(word) && !isRaised(line, from)) {
            return null;
        }
        boolean acronym = !word.isEmpty() && word.length() <= LONGEST_ACRONYM && isCapitals(word);
        return new Candidate(from, to, number, count, glued && !acronym, false);
    }

    /** 1,5 and 12.000 and 36/600 and nr.537. */
    private static boolean isFigure(String text, int at) {
        char before = text.charAt(at - 1);
        if (".,/:'’".indexOf(before) < 0) {
            return false;
        }
        return at > 1 && (Character.isDigit(text.charAt(at - 2)) || FORMULAS.contains(wordBefore(text, at - 1)));
    }

    private static boolean isLiteral(Line line, int at) {
        return line.part(at, at + 1).get(0).styles().contains(TextStyle.LITERAL);
    }

    private static boolean isRaised(Line line, int at) {
        return line.part(at, at + 1).get(0).styles().contains(TextStyle.SUPERSCRIPT);
    }

    private static String wordBefore(String text, int end) {
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

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
