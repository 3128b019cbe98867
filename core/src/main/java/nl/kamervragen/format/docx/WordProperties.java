package nl.kamervragen.format.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.format.writing.Characters;

/**
 * The properties of a file: those that its makers added, then Word's own.
 *
 * <p>One whose name is a pointer is no property: it states a value of the document beside its print.
 */
final class WordProperties {
    private static final String POINTER = "/";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> declared = new LinkedHashMap<>();

    private WordProperties() {}

    Map<String, String> properties() {
        return properties;
    }

    /** Values of the document by their pointers. */
    Map<String, String> declared() {
        return declared;
    }

    static WordProperties read(WordPackage word) {
        WordProperties read = new WordProperties();
        word.related("", "custom-properties")
                .flatMap(word::part)
                .map(WordXml::tree)
                .ifPresent(root -> root.children().forEach(property -> {
                    String value =
                            property.children().stream().map(WordNode::text).reduce("", String::concat);
                    read.put(property.attribute("name"), unescape(value));
                }));
        word.related("", "core-properties")
                .flatMap(word::part)
                .map(WordXml::tree)
                .ifPresent(root -> root.children()
                        .forEach(property -> read.put(
                                local(property.name()), unescape(property.text().strip()))));
        return read;
    }

    /** Characters that XML cannot hold, as the format writes them: {@code _x0001_}. */
    static String escape(String value) {
        StringBuilder result = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = Characters.isXml(value, i)
                    && c != '\r'
                    && !ESCAPED.matcher(value).region(i, value.length()).lookingAt();
            if (plain) {
                result.append(c);
            } else {
                result.append(String.format("_x%04X_", (int) c));
            }
        }
        return result.toString();
    }

    private static String unescape(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void put(String name, String value) {
        if (!name.isEmpty()) {
            (name.startsWith(POINTER) ? declared : properties).putIfAbsent(name, value);
        }
    }
}
