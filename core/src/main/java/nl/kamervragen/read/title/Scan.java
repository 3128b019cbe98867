package nl.kamervragen.read.title;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.OfficeKind;

/** What the parsers of titles share. */
final class Scan {
    /** The longest title that is read: the whole cabinet asked by every party has less. */
    static final int LONGEST = 8_000;

    private Scan() {}

    /** A text of bounded length, so that whatever is done to it is bounded too. */
    static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** A matcher whose {@code lookingAt} starts at a place and whose look-behind sees what stands before it. */
    static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    static boolean standsAt(Pattern pattern, String text, int from) {
        return at(pattern, text, from).lookingAt();
    }

    static OfficeKind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("president")) {
            return OfficeKind.PRIME_MINISTER;
        }
        return lower.startsWith("staat") ? OfficeKind.STATE_SECRETARY : OfficeKind.MINISTER;
    }
}
