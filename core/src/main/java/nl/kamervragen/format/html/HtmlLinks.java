package nl.kamervragen.format.html;

import nl.kamervragen.source.TextStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads links and citations exactly as {@link HtmlInlineWriter} writes them: what they are to is not judged. */
final class HtmlLinks {
    private final HtmlBlocks blocks;
    private final HtmlLine line;

    HtmlLinks(HtmlBlocks blocks, HtmlLine line) {
        this.blocks = blocks;
        this.line = line;
    }

    void read(Element element, HtmlContext context) {
        if (element.hasAttr("data-reference")) {
            citation(element, context);
            return;
        }
        String href = element.attr(element.hasAttr("data-href") ? "data-href" : "href");
        if (isLinkTo(element.previousSibling(), href)) {
            line.separate(element.sourceRange().startPos());
        }
        String before = line.link(href);
        boolean opened = line.open(TextStyle.LINK);
        blocks.children(element, context);
        if (opened) {
            line.close(TextStyle.LINK);
        }
        line.link(before);
    }

    private static boolean isLinkTo(@Nullable Node node, String href) {
        return node instanceof Element before
                && before.normalName().equals("a")
                && !before.hasAttr("data-reference")
                && before.attr(before.hasAttr("data-href") ? "data-href" : "href")
                        .equals(href);
    }

    /** A citation within a link leaves the link as it is. */
    private void citation(Element element, HtmlContext context) {
        String outer = line.link("");
        line.link(outer.isEmpty() ? element.attr("data-reference") : outer);
        boolean opened = line.open(TextStyle.CITATION);
        blocks.children(element, context);
        if (opened) {
            line.close(TextStyle.CITATION);
        }
        line.link(outer);
    }
}
