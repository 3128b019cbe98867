package nl.kamervragen.read.text;

import java.util.Locale;
import java.util.Set;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import org.jspecify.annotations.Nullable;

/** Finds marks of notes that are glued to a year. */
final class YearMarks {
    /** Words that a year follows. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "sinds",
            "vanaf",
            "eind",
            "begin",
            "medio",
            "najaar",
            "voorjaar",
            "zomer",
            "jaar",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final int YEAR_DIGITS = 4;

    private YearMarks() {}

    /** "2024–20272" and "in 20242": a mark glued to a year. */
    static MarkCandidates.@Nullable Candidate at(String text, int from, int end, @Nullable Line before) {
        int mark = from + YEAR_DIGITS;
        boolean fits = end > mark && end <= mark + 2 && text.charAt(mark) != '0' && isYear(text, from);
        if (!fits || end < text.length() && (isLetterOrSign(text.charAt(end)))) {
            return null;
        }
        if (from < 2) {
            return from == 0 && before != null && isDated(before.text(), Blanks.end(before.text()))
                    ? new MarkCandidates.Candidate(mark, end, number(text, mark, end), 1, false, false)
                    : null;
        }
        char last = text.charAt(from - 1);
        boolean range = "–-/".indexOf(last) >= 0 && MarkCandidates.isDigit(text.charAt(from - 2));
        boolean dated = last == ' ' && isDated(text, from - 1);
        return range || dated
                ? new MarkCandidates.Candidate(mark, end, number(text, mark, end), 1, range, false)
                : null;
    }

    private static boolean isDated(String text, int end) {
        return BEFORE_YEAR.contains(MarkCandidates.wordBefore(text, end).toLowerCase(Locale.ROOT));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static boolean isYear(String text, int at) {
        return text.startsWith("20", at) || text.startsWith("19", at);
    }

    private static boolean isLetterOrSign(char c) {
        return Character.isLetter(c) || "%°€-–/".indexOf(c) >= 0;
    }
}
