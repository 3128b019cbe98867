package nl.kamervragen.format.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.jsoup.nodes.Element;

/** What the elements of a page are to a reader. */
final class HtmlKinds {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "search",
            "button",
            "select",
            "textarea",
            "datalist",
            "noscript",
            "svg",
            "audio",
            "video",
            "object",
            "iframe",
            "canvas",
            "dialog");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "doc-backlink", "menu", "menubar", "toolbar", "dialog");
    private static final Set<String> FURNITURE_CLASSES = Set.of(
            "note-close", "footnote-backref", "breadcrumb", "breadcrumbs", "skiplink", "skip-link", "kv-furniture");

    private HtmlKinds() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Parts of a page that no author of the document wrote. A header or footer within the text is the document's own. */
    static boolean isFurniture(Element element) {
        String name = element.normalName();
        if (FURNITURE.contains(name)) {
            return true;
        }
        boolean page = name.equals("header") || name.equals("footer");
        if (page && isOfPage(element)) {
            return true;
        }
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || FURNITURE_ROLES.contains(element.attr("role"))
                        || hasFurnitureClass(element)
                        || style(element).contains("display:none"));
    }

    private static boolean hasFurnitureClass(Element element) {
        String names = element.className();
        return names.indexOf(' ') < 0
                ? FURNITURE_CLASSES.contains(names.toLowerCase(Locale.ROOT))
                : FURNITURE_CLASSES.stream().anyMatch(element::hasClass);
    }

    private static boolean isOfPage(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            String name = parent.normalName();
            if (name.equals("main") || name.equals("article") || name.equals("section") || name.equals("blockquote")) {
                return false;
            }
        }
        return true;
    }

    /** The style that an element adds to its text. */
    static Optional<TextStyle> textStyle(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> Optional.of(TextStyle.BOLD);
            case "i", "em", "cite", "dfn", "var" -> Optional.of(TextStyle.ITALIC);
            case "sup" -> Optional.of(TextStyle.SUPERSCRIPT);
            case "sub" -> Optional.of(TextStyle.SUBSCRIPT);
            case "span", "font" -> ofAttributes(element);
            default -> Optional.empty();
        };
    }

    private static Optional<TextStyle> ofAttributes(Element element) {
        if (element.hasClass("vet")) {
            return Optional.of(TextStyle.BOLD);
        }
        if (element.hasClass("cur")) {
            return Optional.of(TextStyle.ITALIC);
        }
        String style = style(element);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        if (style.contains("font-weight:bold") || style.matches(".*font-weight:[6-9]00.*")) {
            return Optional.of(TextStyle.BOLD);
        }
        if (style.contains("font-style:italic")) {
            return Optional.of(TextStyle.ITALIC);
        }
        return style.contains("vertical-align:super") ? Optional.of(TextStyle.SUPERSCRIPT) : Optional.empty();
    }

    /** From 1 for {@code h1}; 0 for what is no heading. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private static String style(Element element) {
        return element.hasAttr("style") ? element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT) : "";
    }
}
