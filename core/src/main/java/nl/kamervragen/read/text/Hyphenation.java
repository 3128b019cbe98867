package nl.kamervragen.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;

/** Words that a printer broke at the end of a line. */
public final class Hyphenation {
    /** After these words the hyphen is the writer's own: "vraag- en antwoord". */
    private static final Set<String> SUSPENDED = Set.of("en", "of", "en/of", "of/en", "tot", "als", "dan", "noch");

    /** A hyphen after these is never the printer's: "niet-westers", "mbo-student". */
    private static final Set<String> PREFIXES = Set.of(
            "niet", "non", "ex", "vice", "mbo", "hbo", "vmbo", "havo", "vwo", "cao", "ov", "aow", "avg", "uwv", "ai",
            "ic");

    /** Printers break these before their capital, where others have a hyphen of their own. */
    private static final Set<String> NAMES = Set.of("GroenLinks", "ChristenUnie");

    private static final String VOWELS = "aeiouyáéíóúàèäëïöü";

    private static final char SOFT_HYPHEN = '\u00ad';

    private Hyphenation() {}

    /**
     * The lines of one sentence as one text, its blanks collapsed (non-breaking ones kept), its broken words mended, the
     * marks of notes left out.
     *
     * @param lines the lines
     * @return the text
     */
    public static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String printed = withoutMarks(lines.get(i));
            boolean last = i + 1 == lines.size();
            boolean mended = !last && isBroken(printed, lines.get(i + 1));
            text.append(printed, 0, mended ? printed.length() - 1 : printed.length());
            if (!last && !mended && !isJoined(printed, lines.get(i + 1))) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static String withoutMarks(Line line) {
        boolean marked = line.runs().stream().anyMatch(run -> !run.noteId().isEmpty());
        return Blanks.collapseKeeping(
                marked
                        ? line.runs().stream()
                                .filter(run -> run.noteId().isEmpty())
                                .map(Run::text)
                                .collect(Collectors.joining())
                        : line.text());
    }

    /**
     * A URL that runs on to the next line keeps what is printed: a hyphen at the end is its own. A full stop before a
     * capital ends the sentence and the URL with it.
     */
    static boolean isUrl(String text, Line next, boolean goesOn) {
        int end = text.length();
        if (end > 0 && ".?".indexOf(text.charAt(end - 1)) >= 0 && startsUpper(next)) {
            return false;
        }
        int start = end;
        while (start > 0 && !Blanks.is(text.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return false;
        }
        boolean url = goesOn && start == 0
                || text.startsWith("http", start)
                || text.indexOf("://", start) >= 0
                || text.indexOf("www.", start) >= 0;
        return url && "-/_=&?%.~+".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the hyphen at the end of a line is the printer's, to be dropped. */
    static boolean isBroken(String text, Line next) {
        int end = Blanks.end(text);
        int start = Blanks.skip(next.text(), 0);
        if (!goesOn(next) || end < 2 || start >= next.text().length()) {
            return false;
        }
        if (text.charAt(end - 1) == SOFT_HYPHEN) {
            return true;
        }
        if (text.charAt(end - 1) == '-' && NAMES.contains(lastWord(text, end - 1) + letters(next.text(), start))) {
            return true;
        }
        return text.charAt(end - 1) == '-'
                && Character.isLowerCase(next.text().charAt(start))
                && Character.isLowerCase(text.charAt(end - 2))
                && !SUSPENDED.contains(firstWord(next.text(), start))
                && isSyllable(lastWord(text, end - 1));
    }

    /** Whether a line ends in a hyphen or dash of the writer's own that has no blank behind it: "IZA-/doelstellingen". */
    static boolean isJoined(String text, Line next) {
        int end = Blanks.end(text);
        int start = Blanks.skip(next.text(), 0);
        if (!goesOn(next) || end < 2 || start >= next.text().length()) {
            return false;
        }
        char before = text.charAt(end - 2);
        char after = next.text().charAt(start);
        boolean word = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return switch (text.charAt(end - 1)) {
            case '-' -> word && !SUSPENDED.contains(firstWord(next.text(), start));
            case '/' -> word;
            case '–' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean goesOn(Line next) {
        return next.start() != LineStart.PARAGRAPH && next.start() != LineStart.BREAK;
    }

    /** Whether a printer may have put the hyphen between two halves, both in lower case. */
    static boolean mayBreak(String first, String second) {
        return isSyllable(first) && !SUSPENDED.contains(second);
    }

    /** Printers break words between syllables; a letter alone or "zzp" is none, so its hyphen is the writer's. */
    private static boolean isSyllable(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() > 1 && !PREFIXES.contains(lower) && lower.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Blanks.is(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean startsUpper(Line next) {
        int start = Blanks.skip(next.text(), 0);
        return start < next.text().length() && Character.isUpperCase(next.text().charAt(start));
    }

    private static String letters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
