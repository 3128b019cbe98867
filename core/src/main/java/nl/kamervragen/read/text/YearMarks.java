package nl.kamervragen.read.text;

import java.util.Locale;
import java.util.Set;
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
    static MarkCandidates.@Nullable Candidate at(String text, int from, int end) {
        int mark = from + YEAR_DIGITS;
        boolean fits = from > 1 && end > mark && end <= mark + 2 && text.charAt(mark) != '0' && isYear(text, from);
        if (!fits || end < text.length() && (isLetterOrSign(text.charAt(end)))) {
            return null;
        }
        char last = text.charAt(from - 1);
        boolean range = "–-/".indexOf(last) >= 0 && MarkCandidates.isDigit(text.charAt(from - 2));
        boolean dated = last == ' '
                && BEFORE_YEAR.contains(
                        MarkCandidates.wordBefore(text, from - 1).toLowerCase(Locale.ROOT));
        return range || dated
                ? new MarkCandidates.Candidate(mark, end, Integer.parseInt(text.substring(mark, end)), 1, range, false)
                : null;
    }

    private static boolean isYear(String text, int at) {
        return text.startsWith("20", at) || text.startsWith("19", at);
    }

    private static boolean isLetterOrSign(char c) {
        return Character.isLetter(c) || "%°€-–/".indexOf(c) >= 0;
    }
}
