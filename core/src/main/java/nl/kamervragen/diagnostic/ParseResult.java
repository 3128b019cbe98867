package nl.kamervragen.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something: the value, if there is one, and everything there is to say about it
 * (<i>leesresultaat</i>).
 *
 * <p>Bad content never throws; it ends here, as a result without a value. A result with a value may still carry errors.
 * Immutable and thread-safe when its value is.
 *
 * @param <T> what was read
 */
public final class ParseResult<T> {
    private final Optional<T> value;
    private final List<Diagnostic> diagnostics;
    private final SourceMap sourceMap;
    private final List<Resource> resources;
    private final boolean complete;

    private ParseResult(
            Optional<T> value,
            List<Diagnostic> diagnostics,
            SourceMap sourceMap,
            List<Resource> resources,
            boolean complete) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
        this.sourceMap = sourceMap;
        this.resources = List.copyOf(resources);
        this.complete = complete;
    }

    /**
     * A value with what was found on the way.
     *
     * @param value the value
     * @param diagnostics the findings; may be empty
     * @param <T> the type of the value
     * @return a complete result without source map
     */
    public static <T> ParseResult<T> of(T value, List<Diagnostic> diagnostics) {
        return new ParseResult<>(Optional.of(value), diagnostics, SourceMap.EMPTY, List.of(), true);
    }

    /**
     * No value, and why.
     *
     * @param diagnostics at least one finding
     * @param <T> the type that was wanted
     * @return a result without value, which is never complete
     * @throws IllegalArgumentException without findings: a failure must say why
     */
    public static <T> ParseResult<T> failed(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("A failed result says why");
        }
        return new ParseResult<>(Optional.empty(), diagnostics, SourceMap.EMPTY, List.of(), false);
    }

    /**
     * No value, and the one reason.
     *
     * @param diagnostic the reason
     * @param <T> the type that was wanted
     * @return a result without value
     */
    public static <T> ParseResult<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    /**
     * The value, if there is one.
     *
     * @return empty when nothing usable was read
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * The value, or an exception that carries the findings.
     *
     * @return the value
     * @throws DocumentException when there is no value
     */
    public T orThrow() {
        return value.orElseThrow(() -> new DocumentException(diagnostics));
    }

    /**
     * What was found on the way.
     *
     * @return in the order of the source as far as it is known
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Where each part of the value stands in the source.
     *
     * @return an empty map when the source has no places
     */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /**
     * Bytes that the value names, such as images.
     *
     * @return empty when there are none
     */
    public List<Resource> resources() {
        return resources;
    }

    /**
     * Whether the whole source was read: no limit was passed and nothing was cut off.
     *
     * @return false when part of the source was not looked at
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The worst severity found.
     *
     * @return empty without findings
     */
    public Optional<Severity> worst() {
        return diagnostics.stream().map(Diagnostic::severity).min(Severity::compareTo);
    }

    /**
     * The same result with other findings.
     *
     * @param replacement the findings
     * @return a new result
     */
    public ParseResult<T> withDiagnostics(List<Diagnostic> replacement) {
        return new ParseResult<>(value, replacement, sourceMap, resources, complete);
    }

    /**
     * The same result with a source map.
     *
     * @param replacement the map
     * @return a new result
     */
    public ParseResult<T> withSourceMap(SourceMap replacement) {
        return new ParseResult<>(value, diagnostics, replacement, resources, complete);
    }

    /**
     * The same result with resources.
     *
     * @param replacement the resources
     * @return a new result
     */
    public ParseResult<T> withResources(List<Resource> replacement) {
        return new ParseResult<>(value, diagnostics, sourceMap, replacement, complete);
    }

    /**
     * The same result, complete or not.
     *
     * @param replacement whether the whole source was read
     * @return a new result
     */
    public ParseResult<T> withComplete(boolean replacement) {
        return new ParseResult<>(value, diagnostics, sourceMap, resources, replacement);
    }

    /**
     * Maps the value, if there is one, and keeps all else.
     *
     * @param mapper makes the new value
     * @param <R> its type
     * @return a new result
     */
    public <R> ParseResult<R> map(Function<? super T, ? extends R> mapper) {
        return new ParseResult<>(value.map(mapper), diagnostics, sourceMap, resources, complete);
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElse("nothing") + " " + diagnostics;
    }
}
