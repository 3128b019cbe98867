package nl.kamervragen.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.diagnostic.Resource;

/**
 * The look of written letters (<i>huisstijl</i>): that of a ministry's own template, or a plain one.
 *
 * <p>Of a template its styles, theme and fonts are used; its text is not.
 */
final class HouseStyle {
    private static final long MOST_BYTES = 64L << 20;
    private static final String PLAIN = "<w:styles" + WordContainer.WORD + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Verdana\" w:hAnsi=\"Verdana\" w:cs=\"Verdana\" w:eastAsia=\"Verdana\"/><w:sz w:val=\"18\"/>"
            + "<w:szCs w:val=\"18\"/><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/>"
            + "<w:qFormat/></w:style></w:styles>";

    private final String styles;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, byte[]> companions = new HashMap<>();

    private HouseStyle(String styles) {
        this.styles = styles;
        WordXml.tree(WordPart.of(styles.getBytes(StandardCharsets.UTF_8))).children().stream()
                .filter(node -> node.is("style") && node.attribute("type").equals("paragraph"))
                .forEach(node -> ids.putIfAbsent(
                        node.childOrNone("name").value().toLowerCase(Locale.ROOT), node.attribute("styleId")));
    }

    /**
     * The look that the resources of a writing give: a Word file or template among them is the house style.
     *
     * @throws IOException if it is no Word file
     */
    static HouseStyle of(List<Resource> resources) throws IOException {
        Optional<Resource> template = resources.stream()
                .filter(resource -> resource.mediaType().contains("wordprocessingml"))
                .findFirst();
        if (template.isEmpty()) {
            return new HouseStyle(PLAIN);
        }
        WordPackage word =
                WordPackage.open(new ByteArrayInputStream(template.get().bytes()), MOST_BYTES);
        String main =
                word.main().orElseThrow(() -> new IOException(template.get().name()));
        try {
            HouseStyle house = new HouseStyle(word.related(main, "styles")
                    .flatMap(word::part)
                    .map(part -> new String(part.bytes(), StandardCharsets.UTF_8))
                    .map(text -> text.substring(Math.max(0, text.indexOf("<", text.indexOf("?>") + 1))))
                    .orElse(PLAIN));
            for (String kind : List.of("theme", "fontTable")) {
                word.related(main, kind)
                        .flatMap(word::part)
                        .ifPresent(part -> house.companions.put(kind, part.bytes()));
            }
            return house;
        } catch (WordXml.Malformed e) {
            throw new IOException(template.get().name(), e);
        }
    }

    /** The styles with those of this library added, where the house style does not define them itself. */
    String with(String characterStyles) {
        StringBuilder added = new StringBuilder();
        for (WordStyle style : WordStyle.values()) {
            if (!ids.containsKey(style.styleName().toLowerCase(Locale.ROOT))) {
                added.append(style.definition(ids));
            }
        }
        int end = styles.lastIndexOf("</");
        String prefix = prefix();
        String both = added + characterStyles;
        return styles.substring(0, end)
                + (prefix.equals("w:")
                        ? both
                        : both.replace("<w:", "<" + prefix).replace("</w:", "</" + prefix))
                + styles.substring(end);
    }

    /** The prefix that the house style's file uses; nearly always {@code w:}. */
    private String prefix() {
        String end = styles.substring(styles.lastIndexOf("</") + 2);
        return end.contains(":") ? end.substring(0, end.indexOf(':') + 1) : "";
    }

    Map<String, byte[]> companions() {
        return companions;
    }
}
