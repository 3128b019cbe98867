package nl.kamervragen.read.title;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;

/**
 * The bracket that ends a title: "(ingezonden 4 maart 2026)".
 *
 * @param start where it starts; the length of the title when there is none
 * @param date the day, if it is one
 */
record Submission(int start, Optional<LocalDate> date) {
    private static final Pattern SUBMITTED = Pattern.compile(
            "[\\s,;]*(?:[(\\[]\\s*)*(?:[0-9]{4}\\s?Z\\s?[0-9]{5},?\\s*)?\\bin-?\\s?ge-?\\s?zonden\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("in-?\\s?ge-?\\s?zonden\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DATE =
            Pattern.compile("[\\s:,(]*(?:(?:op|d\\.?d\\.?|\\p{Ll}+dag)[\\s:]*){0,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NUMBER = Pattern.compile("[\\s:,(]*[0-9]{4}\\s?[Zz]\\s?[0-9]{5}[\\s,]*");
    private static final Pattern TOLD =
            Pattern.compile("\\bop\\s+(?=[0-9]{1,2}\\s+\\p{L}{3,9}\\s+[0-9]{4}\\s+he)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED =
            Pattern.compile("\\s+(?:heeft|hebben)\\s+(?:het|de)\\s+(?:[kK]amer)?(?:lid|leden)\\s");
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})(?![0-9])");

    /** The last one, for a subject may speak of earlier questions and their submission. */
    static Submission find(String text, int from) {
        Matcher word = WORD.matcher(text);
        Matcher matcher = SUBMITTED.matcher(text);
        Submission found = new Submission(text.length(), Optional.empty());
        int at = from;
        while (at <= text.length() && word.find(at) && matcher.find(bracketStart(text, at, word.start()))) {
            Optional<LocalDate> day = dayAfter(text, matcher.end());
            boolean bracket = text.substring(matcher.start(), matcher.end()).indexOf('(') >= 0;
            boolean last = day.isPresent() || bracket;
            if (last) {
                found = new Submission(matcher.start(), day);
            }
            at = matcher.end();
        }
        return found;
    }

    /** Where before the word the bracket can start at the earliest, so that it is not looked for in all of the title. */
    private static int bracketStart(String text, int from, int word) {
        int at = word;
        while (at > from && isBracket(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBracket(char c) {
        return c <= ' ' || c >= '0' && c <= '9' || ",;([Zz".indexOf(c) >= 0;
    }

    /** "Op 4 maart 2026 heeft het lid Tienstra (SP) vragen gesteld": a letter tells it where no title does. */
    static Optional<LocalDate> told(String text) {
        Matcher told = TOLD.matcher(text);
        if (!told.find()) {
            return Optional.empty();
        }
        Optional<DutchDate.Match> match = DutchDate.find(text, told.end()).filter(found -> found.start() == told.end());
        return match.filter(found -> Scan.at(ASKED, text, found.end()).lookingAt())
                .flatMap(DutchDate.Match::date);
    }

    private static Optional<LocalDate> dayAfter(String text, int from) {
        Matcher number = Scan.at(AFTER_NUMBER, text, from);
        int start = number.lookingAt() ? number.end() : from;
        Matcher before = Scan.at(BEFORE_DATE, text, start);
        return dayAt(text, before.lookingAt() ? before.end() : start);
    }

    /** A text that is a day. */
    static Optional<LocalDate> day(String text) {
        return dayAt(text, 0);
    }

    /** The day that stands at a place. */
    static Optional<LocalDate> dayAt(String text, int from) {
        Optional<DutchDate.Match> match = DutchDate.find(text, from).filter(found -> found.start() == from);
        if (match.isPresent()) {
            return match.get().date();
        }
        Matcher numeric = Scan.at(NUMERIC, text, from);
        try {
            return numeric.lookingAt()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(numeric.group(3)),
                            Integer.parseInt(numeric.group(2)),
                            Integer.parseInt(numeric.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
