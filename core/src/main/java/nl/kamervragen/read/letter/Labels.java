package nl.kamervragen.read.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamervragen.read.outline.Blanks;

/** The labels that letters print beside their fields; a data file holds them. */
public final class Labels {
    private static final List<Entry> ENTRIES = load();

    private Labels() {}

    private record Entry(String label, String property) {}

    /**
     * A label at the start of a line.
     *
     * @param label as in the data
     * @param property what it fills: {@code date}, {@code subject} …
     * @param valueStart where the value starts on the same line; the line's length when it does not
     */
    public record Match(String label, String property, int valueStart) {
        /**
         * Whether a value stands on the label's line.
         *
         * @param text the line's text
         * @return false when it must follow on the next
         */
        public boolean hasValue(String text) {
            return valueStart < text.length();
        }
    }

    /**
     * Looks for a label at the start of a line.
     *
     * @param text the line's text
     * @return the longest label that stands there
     */
    public static Optional<Match> at(String text) {
        int start = Blanks.skip(text, 0);
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        for (Entry entry : ENTRIES) {
            int end = start + entry.label().length();
            if (text.startsWith(entry.label(), start) && endsLabel(text, end, entry)) {
                int value = Blanks.skip(text, end);
                if (value < text.length() && text.charAt(value) == ':') {
                    value = Blanks.skip(text, value + 1);
                }
                return Optional.of(new Match(entry.label(), entry.property(), value));
            }
        }
        return Optional.empty();
    }

    /** A value may be glued to a label ("Datum25 juli"), a letter may not ("Datumstempel"). */
    private static boolean endsLabel(String text, int end, Entry entry) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean glued = entry.property().equals("date") && Character.isDigit(next);
        return glued || next == ':' || Blanks.is(next);
    }

    private static List<Entry> load() {
        InputStream stream = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            new Entry(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
