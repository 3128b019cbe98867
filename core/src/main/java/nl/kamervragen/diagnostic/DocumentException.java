package nl.kamervragen.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ParseResult#orThrow()} when nothing usable was read (<i>onleesbaar document</i>).
 *
 * <p>Its message is English and for logs; {@link #diagnostics()} says what a program needs.
 */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Wraps the findings that explain the failure.
     *
     * @param diagnostics at least one; copied
     */
    public DocumentException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(d -> d.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Why there is no document.
     *
     * @return the findings; empty after Java serialisation
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
