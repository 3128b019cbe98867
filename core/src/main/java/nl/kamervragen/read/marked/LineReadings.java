package nl.kamervragen.read.marked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.title.OfficeParser;
import nl.kamervragen.read.title.ResponseParser;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.registry.Registry;

/**
 * What generated lines say: by the grammar, or by what the file's properties say of a line that reads differently.
 *
 * <p>A property whose name is the pointer of a title, answer line or office holds that line as it was printed; it counts
 * for that line only, so that one changed by hand is read for itself.
 */
final class LineReadings {
    private final Map<String, String> properties;
    private final ValueTree values;
    private final Registry registry;

    LineReadings(Map<String, String> properties, Registry registry) {
        this.properties = properties;
        this.values = new ValueTree(properties);
        this.registry = registry;
    }

    private boolean isTold(String path, String line) {
        return line.equals(properties.get(path));
    }

    Optional<Heading> heading(String path, String line, Optional<QuestionReference> masthead) {
        if (isTold(path, line)) {
            return Optional.of(values.heading(path));
        }
        Heading.Builder heading =
                line.isEmpty() ? Heading.builder() : TitleParser.parse(line, registry).heading().toBuilder();
        masthead.ifPresent(heading::reference);
        Heading built = heading.build();
        return line.isEmpty() && built.equals(Heading.builder().build()) ? Optional.empty() : Optional.of(built);
    }

    Optional<Response> response(String path, String line, String onBehalf, Chamber chamber) {
        if (isTold(path, line)) {
            return Optional.of(values.response(path));
        }
        if (line.isEmpty() && onBehalf.isEmpty()) {
            return Optional.empty();
        }
        Response response = line.isEmpty() ? Response.builder().build() : ResponseParser.parse(line, chamber, registry);
        return Optional.of(
                onBehalf.isEmpty()
                        ? response
                        : response.toBuilder().onBehalfOf(offices(onBehalf)).build());
    }

    private List<Office> offices(String line) {
        int start = line.indexOf("namens ") + "namens ".length();
        return OfficeParser.parse(line, start, registry).offices();
    }

    Optional<Office> office(String path, String line) {
        if (isTold(path, line)) {
            return values.office(path);
        }
        return line.isEmpty()
                ? Optional.empty()
                : OfficeParser.parse(line, 0, registry).offices().stream().findFirst();
    }
}
