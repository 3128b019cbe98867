package nl.kamervragen.read.text;

import java.util.Set;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;

/** Words that a printer broke at the end of a line. */
final class Hyphenation {
    /** After these words the hyphen is the writer's own: "vraag- en antwoord". */
    private static final Set<String> SUSPENDED = Set.of("en", "of", "en/of", "of/en", "tot", "als");

    private Hyphenation() {}

    /** A URL that runs on to the next line keeps what is printed: a hyphen at the end is its own. */
    static boolean isUrl(String text, boolean goesOn) {
        int end = text.length();
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

    static boolean isBroken(String text, Line next) {
        int end = Blanks.end(text);
        if (next.start() == LineStart.PARAGRAPH
                || next.start() == LineStart.BREAK
                || end < 2
                || text.charAt(end - 1) != '-') {
            return false;
        }
        String after = next.text();
        int start = Blanks.skip(after, 0);
        if (start >= after.length()
                || !Character.isLowerCase(after.charAt(start))
                || !Character.isLowerCase(text.charAt(end - 2))) {
            return false;
        }
        int wordEnd = start;
        while (wordEnd < after.length() && !Blanks.is(after.charAt(wordEnd))) {
            wordEnd++;
        }
        return !SUSPENDED.contains(after.substring(start, wordEnd));
    }
}
