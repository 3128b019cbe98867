package nl.kamervragen;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;

/** Finds a format by the id that a person typed, and says which ids there are when it is not one of them. */
final class FormatIds {
    private FormatIds() {}

    static DocumentFormat find(Formats formats, String id, Predicate<DocumentFormat> able, String verb) {
        return formats.byId(id)
                .filter(able)
                .orElseThrow(() -> new IllegalArgumentException("No format \"" + id + "\" can be " + verb
                        + "; these can: "
                        + formats.all().stream()
                                .filter(able)
                                .map(DocumentFormat::id)
                                .collect(Collectors.joining(", "))));
    }
}
