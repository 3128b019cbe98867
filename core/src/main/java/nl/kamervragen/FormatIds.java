package nl.kamervragen;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.XmlMissing;

/** Finds a format by the id that a person typed, and says which ids there are when it is not one of them. */
final class FormatIds {
    /** What the XML module brings; core knows their names to say where they are to be had. */
    private static final Set<String> XML = Set.of("xml", "publication", "akn");

    private FormatIds() {}

    static DocumentFormat find(Formats formats, String id, Predicate<DocumentFormat> able, String verb) {
        return formats.byId(id)
                .filter(able)
                .orElseThrow(() -> new IllegalArgumentException("No format \"" + id + "\" can be " + verb
                        + "; these can: "
                        + formats.all().stream()
                                .filter(able)
                                .map(DocumentFormat::id)
                                .collect(Collectors.joining(", "))
                        + hint(formats, id)));
    }

    private static String hint(Formats formats, String id) {
        return XML.contains(id) && formats.byId(id).isEmpty()
                ? "; add " + XmlMissing.COORDINATES + " (on the module path also --add-modules " + XmlMissing.MODULE
                        + ") for " + id
                : "";
    }
}
