package nl.kamervragen.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Message texts in Dutch and English (<i>meldingen</i>).
 *
 * <p>Bundles exist as {@code _nl} and {@code _en} only. There is no root bundle: with one, a request for English on a
 * Dutch machine would be answered in Dutch. Thread-safe.
 */
public final class Messages {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

    private Messages() {}

    /**
     * The language in which texts exist that fits a locale best.
     *
     * @param locale any locale
     * @return {@code nl} for Dutch, else {@code en}
     */
    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }

    /**
     * A lookup in the bundles of one module.
     *
     * @param opener opens the bundle for {@code nl} or {@code en} from within the module that holds it
     * @return a thread-safe lookup
     */
    public static MessageLookup lookup(Function<Locale, ResourceBundle> opener) {
        return (key, locale) -> opener.apply(supported(locale)).getString(key);
    }

    /** Opens this package's own bundles; {@code ResourceBundle} caches them. */
    static ResourceBundle own(Locale locale) {
        return ResourceBundle.getBundle("nl.kamervragen.diagnostic.messages", locale);
    }

    /**
     * Fills named arguments into a pattern.
     *
     * @param pattern a text such as {@code "{days} days late"}
     * @param arguments values by name; a name without value stays as it is
     * @return the text
     */
    public static String format(String pattern, Map<String, String> arguments) {
        Matcher matcher = ARGUMENT.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = arguments.getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }
}
