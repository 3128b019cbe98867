package nl.kamervragen.read.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.reference.CaseNumber;

/**
 * The case number that a title prints for the set itself. One within the subject is another's: "over de antwoorden op
 * eerdere vragen (2024Z01234) van …".
 *
 * @param number the number, if one is printed
 * @param subjectEnd where the subject ends: before the number when that stands right behind it
 */
record OwnReference(Optional<CaseNumber> number, int subjectEnd) {
    private static final int YEAR_DIGITS = 4;
    private static final Pattern CASE = Pattern.compile("(?<![0-9A-Za-z])([0-9]{4})\\s?[Zz]\\s?([0-9]{5})(?![0-9])");
    private static final Pattern BEHIND_SUBJECT =
            Pattern.compile("[\\s,;(]*(?:(?:met )?(?:kenmerk|zaaknummer|vraagnummer|nummer|nr\\.?):?)?[\\s(]*$");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:vragen|vraag|antwoord(?:en)?|beantwoording|brief)[\\s,;(]*$", Pattern.CASE_INSENSITIVE);

    static OwnReference find(String text, int about, int end) {
        Optional<CaseNumber> number = Optional.empty();
        int subjectEnd = end;
        Matcher matcher = CASE.matcher(text).useTransparentBounds(true);
        for (int z = nextZ(text, 0); z >= 0; z = nextZ(text, z + 1)) {
            if (!standsAround(z, matcher)) {
                continue;
            }
            boolean outside = matcher.start() < about || matcher.start() >= end;
            boolean behind = !outside && isBehindSubject(text, matcher, end);
            if (behind) {
                subjectEnd = behindStart(text, about, matcher.start());
            }
            if (outside || behind) {
                number = Optional.of(value(matcher));
            }
        }
        return new OwnReference(number, subjectEnd);
    }

    /** Nothing but a closing bracket stands between the number and the end. */
    private static boolean isBehindSubject(String text, Matcher matcher, int end) {
        String after = text.substring(matcher.end(), end).strip();
        int from = Math.max(0, matcher.start() - 40);
        return (after.isEmpty() || after.equals(")") || after.equals(".") || after.equals(")."))
                && !OF_OTHERS.matcher(text.substring(from, matcher.start())).find();
    }

    private static int behindStart(String text, int about, int number) {
        int from = Math.max(about, number - 30);
        Matcher behind = BEHIND_SUBJECT.matcher(text.substring(from, number));
        return behind.find() ? from + behind.start() : number;
    }

    static Optional<CaseNumber> first(String text) {
        Matcher matcher = CASE.matcher(text).useTransparentBounds(true);
        for (int z = nextZ(text, 0); z >= 0; z = nextZ(text, z + 1)) {
            if (standsAround(z, matcher)) {
                return Optional.of(value(matcher));
            }
        }
        return Optional.empty();
    }

    /** The next letter Z with a figure or a blank before it: the pattern is not asked at every letter of a title. */
    private static int nextZ(String text, int from) {
        for (int i = Math.max(YEAR_DIGITS, from); i < text.length(); i++) {
            boolean behind = (text.charAt(i) | 0x20) == 'z' && text.charAt(i - 1) <= '9';
            if (behind) {
                return i;
            }
        }
        return -1;
    }

    private static boolean standsAround(int z, Matcher matcher) {
        for (int start = z - YEAR_DIGITS; start >= 0 && start >= z - YEAR_DIGITS - 1; start--) {
            if (matcher.region(start, matcher.regionEnd()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static CaseNumber value(Matcher matcher) {
        return CaseNumber.parse(matcher.group(1) + "Z" + matcher.group(2));
    }
}
