package nl.kamervragen.format.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document, each with what it inherits. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|kop) ?([1-9])");
    private static final int LONGEST_CHAIN = 30;
    private static final int BODY_LEVEL = 9;

    private final Map<String, WordNode> nodes = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String defaultParagraph = "";

    /**
     * A style.
     *
     * @param name its name, as people see it
     * @param look how its text looks
     * @param headingLevel from 1; 0 when it heads nothing
     * @param numbering the list that it belongs to
     */
    record Style(String name, Look look, int headingLevel, Optional<NumberingPlace> numbering) {
        static final Style NONE = new Style("", Look.PLAIN, 0, Optional.empty());
    }

    /** A level of a list; either may be absent, for a style may give one and the paragraph the other. */
    record NumberingPlace(Optional<String> list, Optional<Integer> level) {
        static Optional<NumberingPlace> of(WordNode paragraphProperties) {
            return paragraphProperties
                    .child("numPr")
                    .map(node -> new NumberingPlace(
                            node.child("numId").map(WordNode::value),
                            node.child("ilvl").map(level -> WordNode.number(level.value(), 0))));
        }

        NumberingPlace over(NumberingPlace base) {
            return new NumberingPlace(list.or(base::list), level.or(base::level));
        }
    }

    WordStyles(Optional<WordPart> part) {
        part.map(WordXml::tree)
                .ifPresent(root -> root.children().stream()
                        .filter(node -> node.is("style"))
                        .forEach(this::add));
    }

    private void add(WordNode style) {
        String id = style.attribute("styleId");
        nodes.putIfAbsent(id, style);
        boolean paragraph = style.attribute("type").equals("paragraph");
        if (paragraph && style.attribute("default").matches("1|true|on")) {
            defaultParagraph = id;
        }
    }

    Style paragraph(String id) {
        return style(id.isEmpty() ? defaultParagraph : id);
    }

    Style character(String id) {
        return id.isEmpty() ? Style.NONE : style(id);
    }

    private Style style(String id) {
        Style known = resolved.get(id);
        if (known == null) {
            known = resolve(id, LONGEST_CHAIN);
            resolved.put(id, known);
        }
        return known;
    }

    private Style resolve(String id, int left) {
        WordNode node = nodes.get(id);
        if (node == null || left == 0) {
            return id.isEmpty() ? Style.NONE : new Style(id, Look.PLAIN, level(id), Optional.empty());
        }
        String parent = node.childOrNone("basedOn").value();
        Style base = parent.isEmpty() || parent.equals(id) ? Style.NONE : resolve(parent, left - 1);
        WordNode properties = node.childOrNone("pPr");
        String name = node.child("name").map(WordNode::value).orElse(id);
        Optional<NumberingPlace> own = NumberingPlace.of(properties);
        return new Style(
                name,
                Look.of(node.childOrNone("rPr")).over(base.look()),
                headingLevel(properties, name, base),
                own.map(place -> base.numbering().map(place::over).orElse(place))
                        .or(base::numbering));
    }

    private static int headingLevel(WordNode properties, String name, Style base) {
        Optional<Integer> outline = outline(properties);
        if (outline.isPresent()) {
            return outline.get();
        }
        int named = level(name);
        return named > 0 ? named : base.headingLevel();
    }

    /** The outline level of paragraph properties: 0 to 8 are headings, 9 is text. */
    static Optional<Integer> outline(WordNode properties) {
        return properties
                .child("outlineLvl")
                .map(node -> WordNode.number(node.value(), BODY_LEVEL))
                .map(level -> level >= 0 && level < BODY_LEVEL ? level + 1 : 0);
    }

    private static int level(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(lower);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return lower.equals("title") || lower.equals("titel") ? 1 : 0;
    }
}
