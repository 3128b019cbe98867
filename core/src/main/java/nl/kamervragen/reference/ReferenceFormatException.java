package nl.kamervragen.reference;

import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a strict {@code parse} for text that is not the wanted identifier (<i>onjuist kenmerk</i>).
 *
 * <p>Its message is English and for logs; {@link #message(Locale)} has it in Dutch too, and {@link #diagnostics()} has
 * the code a program can act on: {@code reference-is-document} where a document number stands for a case number,
 * {@code reference-incomplete} for a dossier without the number of the paper, else {@code reference-malformed}.
 */
public final class ReferenceFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Diagnostic diagnostic;

    /**
     * Wraps the finding that says what is wrong.
     *
     * @param diagnostic the finding
     */
    public ReferenceFormatException(Diagnostic diagnostic) {
        super(diagnostic.message(Locale.ENGLISH));
        this.diagnostic = diagnostic;
    }

    /**
     * What is wrong.
     *
     * @return one finding; none after Java serialisation
     */
    public List<Diagnostic> diagnostics() {
        return diagnostic == null ? List.of() : List.of(diagnostic);
    }

    /**
     * The message in a language.
     *
     * @param locale Dutch or English; other languages answer in English
     * @return a sentence; the English one after Java serialisation
     */
    public String message(Locale locale) {
        return diagnostic == null ? String.valueOf(getMessage()) : diagnostic.message(locale);
    }
}
