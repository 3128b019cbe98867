package nl.kamervragen.read.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.outline.Blanks;

/** What the properties of a file say of a letter that does not print it; a data file holds their names. */
final class FileProperties {
    private static final Map<String, String> NAMES = load();

    private FileProperties() {}

    /** Adds what the letterhead lacks. What it prints stands, also when the file says otherwise. */
    static Letterhead complete(Letterhead letterhead, Map<String, String> properties) {
        Map<String, String> known = new HashMap<>();
        properties.forEach((name, value) -> {
            String property = NAMES.get(normal(name));
            String text = Blanks.collapse(value);
            if (property != null && !text.isEmpty()) {
                known.putIfAbsent(property, text);
            }
        });
        if (known.isEmpty()) {
            return letterhead;
        }
        Letterhead.Builder result = letterhead.toBuilder();
        if (letterhead.ourReference().isEmpty() && known.containsKey("ourReference")) {
            result.ourReference(known.get("ourReference"));
        }
        if (letterhead.yourReference().isEmpty() && known.containsKey("yourReference")) {
            result.yourReference(known.get("yourReference"));
        }
        if (letterhead.subject().isEmpty() && known.containsKey("subject")) {
            result.subject(known.get("subject"));
        }
        if (letterhead.date().isEmpty() && known.containsKey("date")) {
            DutchDate.parse(known.get("date")).ifPresent(result::date);
        }
        return result.build();
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Map<String, String> load() {
        InputStream stream = Objects.requireNonNull(FileProperties.class.getResourceAsStream("properties.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
