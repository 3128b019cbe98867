package nl.kamervragen.read.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What the Chamber prints at the foot of a page: identifier, ISSN, place and year, running footer and page number, in
 * any selection and often glued together.
 *
 * @param end where it ends
 * @param colophon whether the printer's colophon is part of it
 * @param footer whether the running footer is part of it
 * @param numbered whether the running footer has its page number
 * @param idStart where the identifier starts; negative when there is none
 * @param idEnd where the identifier ends
 */
record PageFoot(int end, boolean colophon, boolean footer, boolean numbered, int idStart, int idEnd) {
    private static final Pattern RUNNING = Pattern.compile(
            "(?:Tweede|Eerste)[\\s\\u00a0]+Kamer,[\\s\\u00a0]+vergaderjaar[\\s\\u00a0]+[0-9]{4}\\s?[-–]\\s?[0-9]{2,4},"
                    + "[\\s\\u00a0]*(?:Aanhangsel|Vragen)(?![\\p{Ll}])");
    private static final Pattern COLOPHON = Pattern.compile("ISSN[\\s\\u00a0]+0921\\s?-\\s?7398"
            + "|[’'‘`]s-Gravenhage[\\s\\u00a0]+[0-9]{4}|Sdu Uitgevers|KVR[0-9]{3,6}(?:\\.[0-9]{1,3})?(?![\\p{L}\\d])"
            + "|[0-9]{4}tkkvr[0-9]{2,6}(?![\\p{L}\\d])");
    private static final Pattern ID = Pattern.compile("(?:ah|kv)-(?:(?:tk|ek)-[0-9A-Z][0-9A-Za-z-]{3,30}|[0-9]{5,9})");
    private static final Pattern SPACED_ID = Pattern.compile("a?h tk [0-9]{8} [0-9]{1,5}(?=\\s*$)");
    private static final int LONGEST_NUMBER = 5;

    /**
     * Looks for a page foot.
     *
     * @param text the line's text
     * @param from where it has to start
     * @param page the number that this page should have
     * @return null when none stands there
     */
    static @Nullable PageFoot at(String text, int from, int page) {
        int end = from;
        boolean colophon = false;
        boolean footer = false;
        boolean numbered = false;
        int idStart = -1;
        int idEnd = -1;
        while (true) {
            int start = Blanks.skip(text, end);
            int next = match(COLOPHON, PageFoot::mayBeColophon, text, start);
            if (next < 0) {
                next = idStart < 0 ? idEnd(text, start, page) : -1;
                if (next >= 0) {
                    idStart = start;
                    idEnd = next;
                }
            } else {
                colophon = true;
            }
            if (next < 0) {
                int word = match(RUNNING, PageFoot::mayRun, text, start);
                int number = word < 0 ? -1 : numberEnd(text, Blanks.skip(text, word), page);
                next = number >= 0 ? number : word >= 0 && isEnd(text, word) ? word : -1;
                footer |= next >= 0;
                numbered |= number >= 0 && next >= 0;
            }
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end == from ? null : new PageFoot(end, colophon, footer, numbered, idStart, idEnd);
    }

    /**
     * The identifier in its canonical form.
     *
     * @param text the line's text
     * @return as printed, hyphens for the blanks of an extractor
     */
    String id(String text) {
        String printed = text.substring(idStart, idEnd);
        return printed.indexOf(' ') < 0
                ? printed
                : "a" + printed.substring(printed.indexOf('h')).replace(' ', '-');
    }

    private static int idEnd(String text, int from, int page) {
        int spaced = match(SPACED_ID, PageFoot::mayBeSpacedId, text, from);
        int end = spaced < 0 ? match(ID, PageFoot::mayBeId, text, from) : spaced;
        return end >= 0 && endsOrGoesOn(text, end, page) ? end : -1;
    }

    /** An identifier whose hyphens an extractor made blanks, and whose first letter it may have lost. */
    private static boolean mayBeSpacedId(String text, int from) {
        return text.startsWith("h tk ", from) || text.startsWith("ah tk ", from);
    }

    /** An identifier in running text is no page foot; one on a line of its own, or before more of the foot, is. */
    private static boolean endsOrGoesOn(String text, int at, int page) {
        int start = Blanks.skip(text, at);
        return start == text.length()
                || match(COLOPHON, PageFoot::mayBeColophon, text, start) >= 0
                || match(RUNNING, PageFoot::mayRun, text, start) >= 0 && at(text, start, page) != null;
    }

    /** Without a number the footer has to end there, or what follows starts with a capital: a heading, glued. */
    private static boolean isEnd(String text, int at) {
        int next = Blanks.skip(text, at);
        return next == text.length() || next == at && Character.isUpperCase(text.charAt(next));
    }

    private static int numberEnd(String text, int from, int page) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            return -1;
        }
        String expected = String.valueOf(page);
        boolean glued = end < text.length() && isDigit(text.charAt(end)) || end - from > 3 && end < text.length();
        return glued && text.startsWith(expected, from) ? from + expected.length() : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first characters tell most lines from a colophon: ISSN, 's-Gravenhage, Sdu, KVR and figures before tkkvr. */
    private static boolean mayBeColophon(String text, int at) {
        return switch (text.charAt(at)) {
            case 'I' -> text.startsWith("SSN", at + 1);
            case 'S' -> text.startsWith("du", at + 1);
            case 'K' -> text.startsWith("VR", at + 1);
            case '’', '\'', '‘', '`' -> text.startsWith("s-G", at + 1);
            default -> isDigit(text.charAt(at)) && text.startsWith("tkkvr", at + 4);
        };
    }

    private static boolean mayRun(String text, int at) {
        return text.startsWith("Tweede", at) || text.startsWith("Eerste", at);
    }

    private static boolean mayBeId(String text, int at) {
        return text.startsWith("ah-", at) || text.startsWith("kv-", at);
    }

    /** Whether something may stand at a place; asked before its pattern is. */
    private interface Look {
        boolean at(String text, int from);
    }

    private static int match(Pattern pattern, Look look, String text, int from) {
        if (from >= text.length() || !look.at(text, from)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
