package nl.kamervragen.format.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of a file: those that its makers added, then Word's own. */
final class WordProperties {
    private WordProperties() {}

    static Map<String, String> read(WordPackage word) {
        Map<String, String> properties = new LinkedHashMap<>();
        word.related("", "custom-properties")
                .flatMap(word::part)
                .map(WordXml::tree)
                .ifPresent(root -> root.children().forEach(property -> {
                    String value = property.children().stream()
                            .map(WordNode::text)
                            .reduce("", String::concat)
                            .strip();
                    put(properties, property.attribute("name"), value);
                }));
        word.related("", "core-properties")
                .flatMap(word::part)
                .map(WordXml::tree)
                .ifPresent(root -> root.children()
                        .forEach(property -> put(
                                properties,
                                local(property.name()),
                                property.text().strip())));
        return properties;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!name.isEmpty() && !value.isEmpty()) {
            properties.putIfAbsent(name, value);
        }
    }
}
