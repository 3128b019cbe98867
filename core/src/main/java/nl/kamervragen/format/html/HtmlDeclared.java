package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.SourceItem;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the microdata of a page whose article says that it is in the words of the JSON contract. */
final class HtmlDeclared {
    static final String ARTICLE = "data-kamervragen";
    private static final Set<String> RICH = Set.of("body", "introduction", "lead", "content", "explanation");

    private final HtmlPlaces places;

    private HtmlDeclared(HtmlPlaces places) {
        this.places = places;
    }

    static SourceItem read(Element body, HtmlPlaces places) {
        Element article = body.selectFirst("article[" + ARTICLE + "]");
        return article == null ? SourceItem.NONE : new HtmlDeclared(places).item(article, "");
    }

    private SourceItem item(Element scope, String name) {
        List<SourceItem> items = new ArrayList<>();
        List<SourceSpan> spans = new ArrayList<>();
        collect(scope, items, spans);
        return new SourceItem(name, "", items, List.of(), spans);
    }

    private void collect(Element parent, List<SourceItem> items, List<SourceSpan> spans) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                if (!text.isBlank()) {
                    spans.add(span(text));
                }
            } else if (node instanceof Element element) {
                if (element.hasAttr("itemprop")) {
                    items.add(property(element, element.attr("itemprop")));
                } else {
                    collect(element, items, spans);
                }
            }
        }
    }

    private SourceItem property(Element element, String name) {
        if (element.hasAttr("itemscope")) {
            return item(element, name);
        }
        if (RICH.contains(name)) {
            List<SourceItem.Part> parts = new ArrayList<>();
            for (Element child : element.children()) {
                HtmlContent.block(child).ifPresent(block -> parts.add(new SourceItem.Part(block, spans(child))));
            }
            return new SourceItem(name, "", List.of(), parts, spans(element));
        }
        String value = switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "data" -> element.attr("value");
            case "time" -> element.attr("datetime");
            default -> element.wholeText();
        };
        return new SourceItem(name, value, List.of(), List.of(), spans(element));
    }

    private List<SourceSpan> spans(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .map(this::span)
                .toList();
    }

    private SourceSpan span(TextNode text) {
        return places.span(text.sourceRange().startPos(), text.sourceRange().endPos());
    }
}
