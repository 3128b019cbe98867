package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Rich text exactly as {@link HtmlBlockWriter} writes it: nothing is judged by its looks. Stateless. */
final class HtmlContent {
    private HtmlContent() {}

    static Optional<Block> block(Element element) {
        return Optional.ofNullable(
                switch (element.normalName()) {
                    case "p" -> new Paragraph(inlines(element));
                    case "h2", "h3", "h4", "h5" -> new Subheading(inlines(element));
                    case "ul", "ol" -> list(element);
                    case "table" -> table(element);
                    case "blockquote" -> new Quotation(blocks(element));
                    case "figure" -> image(element);
                    default -> null;
                });
    }

    private static List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        for (Element child : parent.children()) {
            block(child).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static ListBlock list(Element list) {
        List<ListItem> items = new ArrayList<>();
        for (Element item : list.children()) {
            Element mark = item.firstElementChild();
            boolean marked = mark != null && mark.hasClass(HtmlBlockWriter.MARKER);
            items.add(new ListItem(marked && mark != null ? mark.wholeText() : "", blocks(item)));
        }
        return new ListBlock(list.normalName().equals("ol"), items);
    }

    private static Table table(Element table) {
        List<Inline> caption = List.of();
        List<TableRow> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("caption")) {
                caption = inlines(part);
            } else {
                part.children().forEach(row -> rows.add(row(row)));
            }
        }
        return new Table(caption, rows);
    }

    private static TableRow row(Element row) {
        List<TableCell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(new TableCell(blocks(cell), span(cell, "colspan"), span(cell, "rowspan")));
        }
        return new TableRow(row.hasClass(HtmlBlockWriter.HEADING_ROW), cells);
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name);
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 1;
    }

    private static Image image(Element figure) {
        Element image = figure.firstElementChild();
        return image == null ? new Image("", "") : new Image(image.attr("data-name"), image.attr("alt"));
    }

    private static List<Inline> inlines(Element parent) {
        List<Inline> result = new ArrayList<>();
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                result.add(new Text(text.getWholeText()));
            } else if (node instanceof Element element) {
                inline(element, result);
            }
        }
        return result;
    }

    private static void inline(Element element, List<Inline> result) {
        if (element.hasAttr("data-note")) {
            result.add(new NoteReference(element.attr("data-note"), element.wholeText()));
        } else if (element.hasAttr("data-reference")) {
            result.add(
                    new CitationInline(element.attr("data-kind"), element.attr("data-reference"), element.wholeText()));
        } else {
            switch (element.normalName()) {
                case "em" -> result.add(new Emphasis(inlines(element)));
                case "strong" -> result.add(new Strong(inlines(element)));
                case "sup" -> result.add(new Superscript(inlines(element)));
                case "sub" -> result.add(new Subscript(inlines(element)));
                case "br" -> result.add(new LineBreak());
                case "a" ->
                    result.add(new Link(
                            element.attr(element.hasAttr("data-href") ? "data-href" : "href"), inlines(element)));
                default -> result.addAll(inlines(element));
            }
        }
    }
}
