package nl.kamervragen.format.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page says of its document beside the text: {@code meta} elements, and the table of facts that sites print. */
final class HtmlProperties {
    private static final Set<String> FACTS = Set.of(
            "datum publicatie",
            "organisatie",
            "vergaderjaar",
            "vraag",
            "vraagnummer",
            "datum indiening",
            "datum ontvangst",
            "aanhangselnummer",
            "nummer",
            "indiener",
            "publicatie",
            "rubriek");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:OVERHEID|DC|DCTERMS)[A-Za-z]*\\.[A-Za-z]{2,40}|author|keywords|description");
    private static final int MOST = 500;

    private HtmlProperties() {}

    /** By name as the page spells it; values of a repeated name are joined. */
    static Map<String, String> read(Element page) {
        Map<String, String> properties = new LinkedHashMap<>();
        page.stream()
                .filter(element -> element.normalName().equals("meta") && element.hasAttr("name"))
                .forEach(meta -> add(meta, properties));
        return properties;
    }

    private static void add(Element meta, Map<String, String> properties) {
        String name = meta.attr("name").strip();
        String content = meta.attr("content").strip();
        if (!content.isEmpty() && NAMED.matcher(name).matches() && properties.size() < MOST) {
            properties.merge(name, content, (a, b) -> a + "; " + b);
        }
    }

    /** A table of one row of facts about the publication: what the site prints above the text. */
    static Optional<Map<String, String>> facts(Element table) {
        List<Element> rows = table.stream()
                .filter(element -> element.normalName().equals("tr"))
                .limit(3)
                .toList();
        if (rows.size() != 2 || rows.get(0).childrenSize() != rows.get(1).childrenSize()) {
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < rows.get(0).childrenSize(); i++) {
            String label = rows.get(0).child(i).text().strip().toLowerCase(Locale.ROOT);
            if (!FACTS.contains(label)) {
                return Optional.empty();
            }
            facts.put(label, rows.get(1).child(i).text().strip());
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
    }
}
