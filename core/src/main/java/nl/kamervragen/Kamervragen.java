package nl.kamervragen;

import java.util.Objects;
import java.util.Optional;
import nl.kamervragen.format.Formats;
import nl.kamervragen.read.ReadOptions;

/**
 * The way in (<i>Kamervragen</i>): reads, judges and writes written parliamentary questions and their answers.
 *
 * <pre>{@code
 * ParseResult<Document> result = Kamervragen.read(path);
 * Report report = Kamervragen.validate(result);
 * List<Diagnostic> losses = Kamervragen.write(result.orThrow(), "json", out);
 * }</pre>
 *
 * <p>The static methods use {@link #standard()}. An instance with settings of its own hands out a {@link #reader()}, a
 * validator and a {@link #writer()}. Everything here is immutable and thread-safe.
 */
public final class Kamervragen {
    private static final Kamervragen STANDARD = builder().build();

    private final Formats formats;
    private final FormatReader reader;
    private final FormatWriter writer;

    private Kamervragen(Builder builder) {
        this.formats = builder.formats;
        this.reader = new FormatReader(formats, builder.options, Optional.empty());
        this.writer = new FormatWriter(formats);
    }

    public static Kamervragen standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Formats formats() {
        return formats;
    }

    public FormatReader reader() {
        return reader;
    }

    public FormatWriter writer() {
        return writer;
    }

    public static final class Builder {
        private Formats formats = Formats.installed();
        private ReadOptions options = ReadOptions.standard();

        private Builder() {}

        public Builder formats(Formats value) {
            this.formats = Objects.requireNonNull(value);
            return this;
        }

        public Kamervragen build() {
            return new Kamervragen(this);
        }
    }
}
