package nl.kamervragen.read.text;

import java.util.List;
import java.util.Set;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;

/** Words that a printer broke at the end of a line. */
public final class Hyphenation {
    /** After these words the hyphen is the writer's own: "vraag- en antwoord". */
    private static final Set<String> SUSPENDED = Set.of("en", "of", "en/of", "of/en", "tot", "als", "dan", "noch");

    /** A hyphen after these is never the printer's: "niet-westers". */
    private static final Set<String> PREFIXES = Set.of("niet", "non", "ex", "vice");

    private static final char SOFT_HYPHEN = '\u00ad';

    private Hyphenation() {}

    /**
     * The lines of one sentence as one text, its blanks collapsed and its broken words mended.
     *
     * @param lines the lines
     * @return the text
     */
    public static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String printed = Blanks.collapse(line.text());
            boolean last = i + 1 == lines.size();
            boolean mended = !last && isBroken(line.text(), lines.get(i + 1));
            text.append(printed, 0, mended ? printed.length() - 1 : printed.length());
            if (!last && !mended && !isJoined(line.text(), lines.get(i + 1))) {
                text.append(' ');
            }
        }
        return text.toString().strip();
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
        return text.charAt(end - 1) == '-'
                && Character.isLowerCase(next.text().charAt(start))
                && Character.isLowerCase(text.charAt(end - 2))
                && !SUSPENDED.contains(firstWord(next.text(), start))
                && !PREFIXES.contains(lastWord(text, end - 1));
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

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Blanks.is(text.charAt(end))) {
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
