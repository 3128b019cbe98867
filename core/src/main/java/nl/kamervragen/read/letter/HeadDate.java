package nl.kamervragen.read.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;

/** Dates as letterheads print them: "3 mei 2026", "Den Haag, 3 mei 2026", "maandag 3 mei 2026". */
final class HeadDate {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[\\p{L}’'. -]{2,30},\\s*)?(?:(?:Den Haag|DEN HAAG|[’']s-Gravenhage)\\s+)?(?:\\p{Ll}+dag\\s+)?");
    private static final Pattern AFTER = Pattern.compile("[\\s.,]*(?:te \\p{Lu}[\\p{L} ]{2,30}|Den Haag)?");

    private HeadDate() {}

    static Optional<LocalDate> parse(String text) {
        Optional<LocalDate> plain = DutchDate.parse(text);
        return plain.isPresent()
                ? plain
                : DutchDate.find(text, 0)
                        .filter(match -> BEFORE.matcher(text.substring(0, match.start()))
                                        .matches()
                                && AFTER.matcher(text.substring(match.end())).matches())
                        .flatMap(DutchDate.Match::date);
    }

    /** "Den Haag, 3 mei 2026" needs no label. */
    static Optional<LocalDate> withPlace(String text) {
        boolean place = text.indexOf(',') > 0 && Character.isUpperCase(text.charAt(0))
                || text.startsWith("’s-Gravenhage")
                || text.startsWith("'s-Gravenhage");
        return place ? parse(text) : Optional.empty();
    }
}
