package nl.kamervragen.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.read.outline.Blanks;

/**
 * The labels that letters print beside their fields (<i>kenmerkregels</i>): {@code Ons kenmerk}, {@code Datum} …
 *
 * <p>{@link #standard()} holds the union of what ministries are known to print; a ministry adds its own, by code or from
 * a file of lines with a label, a tab and a property:
 *
 * <pre>{@code
 * LetterLabels ours = LetterLabels.standard().with("Ons dossier", LetterLabels.Property.OUR_REFERENCE);
 * ReadOptions options = ReadOptions.standard().withLabels(ours);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LetterLabels {
    private static final LetterLabels STANDARD = load();

    private final List<Label> longestFirst;
    private final Map<Character, List<Label>> byFirstLetter;

    private LetterLabels(List<Label> labels) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparing((Label label) -> label.text().length()).reversed());
        this.longestFirst = List.copyOf(sorted);
        this.byFirstLetter = longestFirst.stream()
                .collect(Collectors.groupingBy(
                        label -> Character.toUpperCase(label.text().charAt(0))));
    }

    /** What a label's value fills (<i>veld</i>). */
    public enum Property {
        /** The letter's date (<i>datum</i>). */
        DATE("date"),
        /** What the letter is about (<i>betreft</i>). */
        SUBJECT("subject"),
        /** The sender's reference (<i>ons kenmerk</i>). */
        OUR_REFERENCE("ourReference"),
        /** The addressee's reference (<i>uw kenmerk</i>). */
        YOUR_REFERENCE("yourReference"),
        /** The date of the letter that is answered (<i>uw brief van</i>). */
        YOUR_LETTER_DATE("yourLetterDate"),
        /** What is enclosed (<i>bijlagen</i>). */
        ENCLOSURES("enclosures"),
        /** Who knows more: a name, and lines that start with T, F, M or E (<i>contactpersoon</i>). */
        CONTACT("contact"),
        /** A field without a property of its own; it keeps its label (<i>overig veld</i>). */
        FIELD("field");

        private final String key;

        Property(String key) {
            this.key = key;
        }

        /**
         * The property of a name in a data file.
         *
         * @param key such as {@code ourReference}
         * @return the property
         * @throws IllegalArgumentException for any other name
         */
        static Property of(String key) {
            for (Property property : values()) {
                if (property.key.equals(key)) {
                    return property;
                }
            }
            throw new IllegalArgumentException("No property of a letter: " + key);
        }
    }

    private record Label(String text, Property property) {}

    /**
     * A label at the start of a line.
     *
     * @param label as printed
     * @param property what it fills
     * @param valueStart where the value starts on the same line; the line's length when none does
     */
    public record Match(String label, Property property, int valueStart) {
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
     * The labels that ship with the library.
     *
     * @return the standard labels
     */
    public static LetterLabels standard() {
        return STANDARD;
    }

    /**
     * Reads labels from a data file: a label, a tab and a property a line; {@code #} starts a comment.
     *
     * @param reader the file's text; not closed
     * @return the labels
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line has no tab or an unknown property
     */
    public static LetterLabels read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<Label> labels = new ArrayList<>();
        String line = lines.readLine();
        while (line != null) {
            if (!line.isBlank() && !line.startsWith("#")) {
                labels.add(label(line));
            }
            line = lines.readLine();
        }
        return new LetterLabels(labels);
    }

    private static Label label(String line) {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new IllegalArgumentException("A label, a tab and a property are wanted: " + line);
        }
        return new Label(
                line.substring(0, tab), Property.of(line.substring(tab + 1).strip()));
    }

    /**
     * These labels and one more.
     *
     * @param label as letters print it; not blank
     * @param property what it fills
     * @return a changed copy; the label takes the place of one that reads the same
     */
    public LetterLabels with(String label, Property property) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("A label is not blank");
        }
        return with(new LetterLabels(List.of(new Label(label, Objects.requireNonNull(property)))));
    }

    /**
     * These labels and others.
     *
     * @param others the others
     * @return a changed copy; the others take the place of labels that read the same
     */
    public LetterLabels with(LetterLabels others) {
        List<Label> all = new ArrayList<>(others.longestFirst);
        all.addAll(longestFirst);
        return new LetterLabels(all);
    }

    /**
     * Looks for a label at the start of a line.
     *
     * @param text the line's text
     * @return the longest label that stands there
     */
    public Optional<Match> at(String text) {
        int start = Blanks.skip(text, 0);
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        for (Label label : byFirstLetter.getOrDefault(text.charAt(start), List.of())) {
            int end = start + label.text().length();
            if (text.regionMatches(true, start, label.text(), 0, label.text().length())
                    && endsLabel(text, end, label.property())) {
                int value = Blanks.skip(text, end);
                if (value < text.length() && text.charAt(value) == ':') {
                    value = Blanks.skip(text, value + 1);
                }
                return Optional.of(new Match(text.substring(start, end), label.property(), value));
            }
        }
        return Optional.empty();
    }

    /** A value may be glued to a label ("Datum25 juli", "BetreftAntwoord"), a word may not ("Datumstempel"). */
    private static boolean endsLabel(String text, int end, Property property) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return next == ':'
                || Blanks.is(next)
                || switch (property) {
                    case DATE, OUR_REFERENCE, YOUR_REFERENCE, YOUR_LETTER_DATE -> Character.isDigit(next);
                    case SUBJECT -> Character.isUpperCase(next) && Character.isLowerCase(text.charAt(end - 1));
                    default -> false;
                };
    }

    private static LetterLabels load() {
        InputStream stream = Objects.requireNonNull(LetterLabels.class.getResourceAsStream("labels.tsv"));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
