package nl.kamervragen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Formats;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.registry.Registry;
import nl.kamervragen.validate.Policy;
import nl.kamervragen.validate.Report;
import nl.kamervragen.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * The way in (<i>ingang</i>): reads, judges and writes written parliamentary questions and their answers.
 *
 * <pre>{@code
 * ParseResult<Document> result = Kamervragen.read(path);
 * Report report = Kamervragen.validate(result);
 * List<Diagnostic> losses = Kamervragen.write(result.orThrow(), "json", out);
 * }</pre>
 *
 * <p>The static methods use {@link #standard()}. An instance with settings of its own hands out what does the work, with
 * the same methods: {@link #reader()}, {@link #validator()} and {@link #writer()}.
 *
 * <pre>{@code
 * Kamervragen mine = Kamervragen.builder().policy(policy).asOf(date).build();
 * Report report = mine.validator().validate(mine.reader().read(path));
 * }</pre>
 *
 * <p>Bad content never throws; it is a result without a document, whose findings say why. Immutable and thread-safe.
 */
public final class Kamervragen {
    private static final Kamervragen STANDARD = builder().build();

    private final Formats formats;
    private final FormatReader reader;
    private final Validator validator;
    private final FormatWriter writer;

    private Kamervragen(Builder builder) {
        this.formats = builder.formats;
        this.reader = new FormatReader(formats, builder.readOptions(), Optional.empty());
        this.validator = builder.makeValidator();
        this.writer = new FormatWriter(formats);
    }

    /**
     * Safe limits, the standard registry and policy, every installed format, no day of checking.
     *
     * @return the instance behind the static methods
     */
    public static Kamervragen standard() {
        return STANDARD;
    }

    /**
     * Starts an instance with settings of its own.
     *
     * @return a builder with the standard settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file in whatever format it has.
     *
     * @param path the file
     * @return the document with what is wrong with it, or why there is none
     * @throws IOException if the file cannot be read
     */
    public static ParseResult<Document> read(Path path) throws IOException {
        return STANDARD.reader.read(path);
    }

    /**
     * Reads a stream to its end in whatever format it has. The stream is not closed.
     *
     * @param stream the stream
     * @param name the file's name, whose extension helps to recognise text; may be empty
     * @return the document with what is wrong with it, or why there is none
     * @throws IOException if the stream fails
     */
    public static ParseResult<Document> read(InputStream stream, String name) throws IOException {
        return STANDARD.reader.read(stream, name);
    }

    /**
     * Reads some text: Markdown, plain text, JSON, XML or HTML.
     *
     * @param text the text
     * @return the document with what is wrong with it, or why there is none
     */
    public static ParseResult<Document> read(CharSequence text) {
        return STANDARD.reader.read(text);
    }

    /**
     * Judges what was read: the findings of reading and of every rule.
     *
     * @param result what reading gave, with or without a document
     * @return the report
     */
    public static Report validate(ParseResult<Document> result) {
        return STANDARD.validator.validate(result);
    }

    /**
     * Judges a document alone. What only a source shows is listed as not checked.
     *
     * @param document the document
     * @return the report
     */
    public static Report validate(Document document) {
        return STANDARD.validator.validate(document);
    }

    /**
     * Writes a document. The stream is flushed, not closed.
     *
     * @param document the document
     * @param formatId such as {@code json}
     * @param out where to
     * @return what the format could not hold; empty when reading it back gives an equal document
     * @throws IllegalArgumentException if no format with this id writes; the message lists those that do
     * @throws IOException if the stream fails
     */
    public static List<Diagnostic> write(Document document, String formatId, OutputStream out) throws IOException {
        return STANDARD.writer.write(document, formatId, out);
    }

    /**
     * Finds every reference in a file, labels and page headers included.
     *
     * @param path the file
     * @return the citations in the order of the source, with what is wrong with them
     * @throws IOException if the file cannot be read
     */
    public static ParseResult<List<LocatedCitation>> citations(Path path) throws IOException {
        return STANDARD.reader.citations(path);
    }

    /**
     * The formats at hand.
     *
     * @return all of them
     */
    public Formats formats() {
        return formats;
    }

    /**
     * What reads with these settings.
     *
     * @return the reader
     */
    public FormatReader reader() {
        return reader;
    }

    /**
     * What judges with these settings.
     *
     * @return the validator
     */
    public Validator validator() {
        return validator;
    }

    /**
     * What writes with these settings.
     *
     * @return the writer
     */
    public FormatWriter writer() {
        return writer;
    }

    /** Builds a {@link Kamervragen}. Not thread-safe. */
    public static final class Builder {
        private Formats formats = Formats.installed();
        private ReadOptions options = ReadOptions.standard();
        private Policy policy = Policy.standard();
        private @Nullable Registry registry;
        private @Nullable LocalDate today;

        private Builder() {}

        /**
         * Sets how documents are read.
         *
         * @param value the options; their registry also serves the rules unless {@link #registry} sets another
         * @return this
         */
        public Builder options(ReadOptions value) {
            this.options = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets which findings count.
         *
         * @param value the policy
         * @return this
         */
        public Builder policy(Policy value) {
            this.policy = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the reference data for reading and for the rules.
         *
         * @param value the registry
         * @return this
         */
        public Builder registry(Registry value) {
            this.registry = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the day of checking; without it, rules that need one are not checked.
         *
         * @param value the day
         * @return this
         */
        public Builder asOf(LocalDate value) {
            this.today = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the formats; those that are installed unless set.
         *
         * @param value the formats
         * @return this
         */
        public Builder formats(Formats value) {
            this.formats = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Makes the instance.
         *
         * @return an immutable instance
         */
        public Kamervragen build() {
            return new Kamervragen(this);
        }

        private ReadOptions readOptions() {
            return registry == null ? options : options.withRegistry(registry);
        }

        private Validator makeValidator() {
            Validator.Builder builder =
                    Validator.builder().policy(policy).registry(readOptions().registry());
            return (today == null ? builder : builder.asOf(today)).build();
        }
    }
}
