package nl.kamervragen.diagnostic;

import java.util.Locale;

/**
 * Finds the text of a code in a language (<i>meldingstekst</i>).
 *
 * <p>A code carries its own lookup, because resource bundles of a named module can only be opened from that module.
 * Implementations must be thread-safe.
 */
@FunctionalInterface
public interface MessageLookup {
    /**
     * Returns the text for a key, with named arguments in braces: {@code {date}}.
     *
     * @param key the slug of a code, or a slug with a suffix such as {@code .title}
     * @param locale the wanted language; Dutch and English are always present, others answer in English
     * @return the pattern
     * @throws java.util.MissingResourceException if the key has no text
     */
    String pattern(String key, Locale locale);
}
