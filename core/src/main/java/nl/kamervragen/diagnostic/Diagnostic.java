package nl.kamervragen.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One finding (<i>bevinding</i>): code, severity, place and arguments.
 *
 * <p>The same type serves reading, schemas, rules and writers. The place is a span of the source, a path into the
 * document (an RFC 6901 pointer into its JSON, {@code ""} for the whole), or both; either may be absent. Immutable,
 * thread-safe, equal by value.
 *
 * <pre>{@code
 * Diagnostic.of(ReadingCodes.DATE_MALFORMED).at(span).with("text", "4 maart 20226").build();
 * }</pre>
 */
public final class Diagnostic {
    private final Code code;
    private final Severity severity;
    private final List<SourceSpan> spans;
    private final Optional<String> path;
    private final Map<String, String> arguments;

    private Diagnostic(Builder builder) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.spans = List.copyOf(builder.spans);
        this.path = Optional.ofNullable(builder.path);
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(builder.arguments));
    }

    /**
     * Starts a finding.
     *
     * @param code its kind
     * @return a builder with the code's default severity and no place
     */
    public static Builder of(Code code) {
        return new Builder(code);
    }

    /**
     * Starts a copy of this finding.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        Builder builder = new Builder(code);
        builder.severity = severity;
        builder.spans = spans;
        builder.path = path.orElse(null);
        builder.arguments.putAll(arguments);
        return builder;
    }

    /**
     * The kind of finding.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * The severity here: the code's own, or what a policy or rule made of it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The first place in the source.
     *
     * @return empty when the source is not known
     */
    public Optional<SourceSpan> span() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0));
    }

    /**
     * All places in the source: a page header that is torn in two has two.
     *
     * @return in the order of the source; empty when it is not known
     */
    public List<SourceSpan> spans() {
        return spans;
    }

    /**
     * The place in the document.
     *
     * @return an RFC 6901 pointer such as {@code /writtenQuestions/answers/2}
     */
    public Optional<String> path() {
        return path;
    }

    /**
     * The named arguments of the text.
     *
     * @return in the order in which they were given
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * One argument.
     *
     * @param name its name
     * @return its value, if it was given
     */
    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    /**
     * The finding in words.
     *
     * @param locale Dutch or English; other languages answer in English
     * @return a sentence, never part of the contract
     */
    public String message(Locale locale) {
        return code.message(arguments, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && code.equals(that.code)
                && severity == that.severity
                && spans.equals(that.spans)
                && path.equals(that.path)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, spans, path, arguments);
    }

    /** For people who debug: {@code ERROR date-malformed 34:12 {text=4 maart 20226}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(severity + " " + code);
        span().ifPresent(s -> text.append(' ').append(s.line()).append(':').append(s.column()));
        path.ifPresent(p -> text.append(' ').append(p.isEmpty() ? "/" : p));
        return arguments.isEmpty()
                ? text.toString()
                : text.append(' ').append(arguments).toString();
    }

    /** Builds a {@link Diagnostic}. Not thread-safe. */
    public static final class Builder {
        private final Code code;
        private Severity severity;
        private List<SourceSpan> spans = List.of();
        private @Nullable String path;
        private final Map<String, String> arguments = new LinkedHashMap<>();

        private Builder(Code code) {
            this.code = Objects.requireNonNull(code);
            this.severity = code.severity();
        }

        /**
         * Overrules the code's severity.
         *
         * @param value the severity here
         * @return this
         */
        public Builder severity(Severity value) {
            this.severity = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the place in the source.
         *
         * @param value the span
         * @return this
         */
        public Builder at(SourceSpan value) {
            this.spans = List.of(value);
            return this;
        }

        /**
         * Sets several places in the source.
         *
         * @param values the spans, in the order of the source; may be empty
         * @return this
         */
        public Builder at(List<SourceSpan> values) {
            this.spans = List.copyOf(values);
            return this;
        }

        /**
         * Sets the place in the document.
         *
         * @param pointer RFC 6901; {@code ""} is the whole document
         * @return this
         */
        public Builder path(String pointer) {
            this.path = Objects.requireNonNull(pointer);
            return this;
        }

        /**
         * Adds a named argument.
         *
         * @param name the name, as in the message's {@code {name}}
         * @param value its value; turned into text
         * @return this
         */
        public Builder with(String name, Object value) {
            arguments.put(name, String.valueOf(value));
            return this;
        }

        /**
         * Makes the finding.
         *
         * @return the immutable finding
         */
        public Diagnostic build() {
            return new Diagnostic(this);
        }
    }
}
