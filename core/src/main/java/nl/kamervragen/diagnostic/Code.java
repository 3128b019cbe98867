package nl.kamervragen.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of finding (<i>bevindingscode</i>), such as {@code reference-duplicated}.
 *
 * <p>The {@link #slug() slug} is permanent and part of the API; everything a person reads is derived from it and the
 * language. Users may define codes of their own for their own rules. Two codes are equal when their slugs are.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Code code = Code.of("house-style-colour", Severity.INFO, Stage.DOCUMENT, (key, locale) -> "Wrong blue: {colour}");
 * }</pre>
 */
public final class Code implements Comparable<Code> {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String slug;
    private final Severity severity;
    private final Stage stage;
    private final MessageLookup messages;

    private Code(String slug, Severity severity, Stage stage, MessageLookup messages) {
        this.slug = slug;
        this.severity = severity;
        this.stage = stage;
        this.messages = messages;
    }

    /**
     * Makes a code.
     *
     * @param slug kebab-case, permanent
     * @param severity the default severity; a policy may change it
     * @param stage the one stage it belongs to
     * @param messages finds its texts
     * @return the code
     * @throws IllegalArgumentException if the slug is not kebab-case
     */
    public static Code of(String slug, Severity severity, Stage stage, MessageLookup messages) {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("A code is kebab-case: " + slug);
        }
        return new Code(
                slug,
                Objects.requireNonNull(severity),
                Objects.requireNonNull(stage),
                Objects.requireNonNull(messages));
    }

    /**
     * The permanent name.
     *
     * @return kebab-case, such as {@code date-malformed}
     */
    public String slug() {
        return slug;
    }

    /**
     * The severity that a finding has unless a policy says otherwise.
     *
     * @return the default severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The stage in which it is found.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * The sentence for one finding.
     *
     * @param arguments the finding's named arguments
     * @param locale Dutch or English; other languages answer in English
     * @return a sentence, never part of the contract
     */
    public String message(Map<String, String> arguments, Locale locale) {
        return Messages.format(messages.pattern(slug, locale), arguments);
    }

    @Override
    public int compareTo(Code other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    @Override
    public String toString() {
        return slug;
    }
}
