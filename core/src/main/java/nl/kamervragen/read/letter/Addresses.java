package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.WordStarts;
import nl.kamervragen.source.Line;

/** Where the address blocks of a letterhead start and end. */
final class Addresses {
    private static final Pattern RETURN =
            Pattern.compile("[>\\s]*Retouradres:?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?:aan|aan (?:de|het|mevrouw|de heer)\\b.*|(?:de )?(?:voorzitter|griffier|president) van de\\b.*"
                    + "|(?:de )?(?:tweede|eerste) kamer der\\b.*|(?:de )?leden van de (?:tweede|eerste) kamer\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3}\\s?[A-Z]{2}\\b");
    private static final Pattern POSTCODE_AND_PLACE = Pattern.compile("\\b[1-9][0-9]{3}\\s?[A-Z]{2}\\s+\\p{L}");
    private static final WordStarts RETURN_START = WordStarts.of("retouradres");
    private static final int POSTCODE_DIGITS = 4;
    private static final int MOST = 8;

    private Addresses() {}

    static boolean isReturnLabel(String text) {
        int start = Blanks.skip(text, 0);
        while (start < text.length() && text.charAt(start) == '>') {
            start = Blanks.skip(text, start + 1);
        }
        return RETURN_START.at(text, start) && RETURN.matcher(text).matches();
    }

    /** What stands behind "Retouradres" on its line. */
    static String returnValue(String text) {
        return RETURN.matcher(text).replaceFirst("$1").strip();
    }

    static boolean opensAddressee(String text) {
        return ADDRESSEE.matcher(text).matches();
    }

    static boolean hasPostcode(String text) {
        return hasFigures(text) && POSTCODE.matcher(text).find();
    }

    private static boolean hasFigures(String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < POSTCODE_DIGITS; i++) {
            found = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? found + 1 : 0;
        }
        return found == POSTCODE_DIGITS;
    }

    /** The index after the addressee's last line: the one with the place behind the postal code. */
    static int addresseeEnd(List<Line> lines, int from, LetterLabels labels) {
        boolean postcode = false;
        int i = from;
        while (i < lines.size() && i - from < MOST && (i == from || belongs(lines, from, i, labels))) {
            String text = Blanks.collapse(lines.get(i).text());
            if (postcode) {
                return isPlace(text) ? i + 1 : i;
            }
            i++;
            if (POSTCODE_AND_PLACE.matcher(text).find()) {
                return i;
            }
            postcode = hasPostcode(text);
        }
        return i;
    }

    private static boolean belongs(List<Line> lines, int from, int i, LetterLabels labels) {
        Line line = lines.get(i);
        String text = Blanks.collapse(line.text());
        return labels.at(text).isEmpty()
                && !isReturnLabel(text)
                && line.region() == lines.get(from).region()
                && HeadDate.withPlace(text).isEmpty();
    }

    private static boolean isPlace(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.equals("den haag") || lower.equals("'s-gravenhage") || lower.equals("'s gravenhage");
    }
}
