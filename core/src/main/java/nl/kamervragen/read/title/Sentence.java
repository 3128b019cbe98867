package nl.kamervragen.read.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;

/** The part of a letter's text that speaks of the questions as a title does. */
final class Sentence {
    private static final Pattern START = Pattern.compile(
            "\\b(?:(?:schriftelijke\\s+)?(?:kamer)?vragen\\b.{0,120}?\\b(?:van|door)\\s+)?(?:het|de)\\s+(?:kamer)?(?:leden|lid)\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("\\sover\\s|\\sinzake\\s|\\sbetreffende\\s");
    private static final Pattern END = Pattern.compile(
            "\\)\\s+(?=niet\\b|kan\\b|kunnen\\b|worden\\b|zullen\\b|zal\\b|meer tijd\\b)|\\s+meer tijd\\b|\\s+niet (?:\\p{L}+ )?binnen\\b"
                    + "|,?\\s+(?:kan|kunnen|zal|zullen|is het|lukt het)\\s+(?:\\p{L}+\\s+){0,6}?niet\\b"
                    + "|\\s+(?:worden|zijn|zal ik|zullen)\\s+(?:\\p{L}+\\s+){0,4}?beantwoord|[.!](?=\\s+\\p{Lu}|\\s*$)");

    private Sentence() {}

    /** From "vragen van het lid" to where the sentence goes on to something else. */
    static String about(String printed) {
        String text = Blanks.breaking(printed);
        Matcher start = START.matcher(text);
        if (!start.find()) {
            return Scan.bounded(printed);
        }
        String rest = Scan.bounded(text.substring(start.start()));
        Matcher about = ABOUT.matcher(rest);
        Matcher end = END.matcher(rest);
        int from = about.find() ? about.end() : 0;
        if (!end.find(from)) {
            return Scan.bounded(printed.substring(start.start()));
        }
        return printed.substring(
                start.start(), start.start() + (rest.charAt(end.start()) == ')' ? end.start() + 1 : end.start()));
    }
}
