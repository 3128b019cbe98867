package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;
import org.jspecify.annotations.Nullable;

/** The references of "Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1767 en 1775." */
final class SeeAlso {
    private static final Pattern VOLUME = Pattern.compile(
            "(Handelingen\\s*(I{1,2})?\\s*,?\\s*)?(?:vergaderjaar\\s*,?\\s*|jaargang\\s*)?"
                    + "(?<![0-9])([0-9]{4})\\s?[-–—/]\\s?([0-9]{2,4})(?![0-9])\\s*,?\\s*(?:en\\s+)?(?:nrs?\\b\\.?|nummers?)?\\s*"
                    + "([0-9]{1,5}(?:(?:\\s*,\\s*(?:en\\b\\s*)?|\\s*/\\s*|\\s+en\\s+)(?:nrs?\\.?\\s*)?[0-9]{1,5}(?![0-9]|\\s?[-–—/]\\s?[0-9]))*)",
            Pattern.CASE_INSENSITIVE);
    /** Older prints name the number first: "nr. 2200, vergaderjaar 2008–2009". */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "\\bnrs?\\b\\.?\\s*([0-9]{1,5})\\s*,?\\s*vergaderjaar\\s*([0-9]{4})\\s?[-–—/]\\s?[0-9]{2,4}(?![0-9])"
                    + "(?!\\s*,?\\s*(?:nr|[0-9]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private SeeAlso() {}

    static List<AppendixReference> references(String text, Chamber chamber) {
        List<AppendixReference> references = new ArrayList<>();
        Matcher volume = VOLUME.matcher(text);
        Chamber cited = chamber;
        while (volume.find()) {
            if (volume.group(1) != null) {
                cited = cited(volume.group(2), chamber);
            }
            Chamber house = cited;
            year(volume.group(3)).ifPresent(year -> add(references, house, year, volume.group(5)));
        }
        Matcher first = NUMBER_FIRST.matcher(text);
        while (references.isEmpty() && first.find()) {
            year(first.group(2)).ifPresent(year -> add(references, chamber, year, first.group(1)));
        }
        return references;
    }

    private static Optional<SessionYear> year(String first) {
        return SessionYear.tryParse(first + "-" + (Integer.parseInt(first) + 1)).value();
    }

    /** An item has a number from 1. */
    private static void add(List<AppendixReference> references, Chamber chamber, SessionYear year, String numbers) {
        NUMBER.matcher(numbers)
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .filter(number -> number > 0)
                .forEach(number -> references.add(new AppendixReference(chamber, year, number)));
    }

    private static Chamber cited(@Nullable String numeral, Chamber chamber) {
        if (numeral == null) {
            return chamber;
        }
        return numeral.length() == 1 ? Chamber.EK : Chamber.TK;
    }
}
