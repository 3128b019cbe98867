package nl.kamervragen.xml.binding;

import java.util.ArrayList;
import java.util.List;
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
import nl.kamervragen.xml.internal.XmlEscape;
import org.jspecify.annotations.Nullable;

/** From elements to rich text. */
final class ContentFromXml {
    private final Values values;
    private final Places places;

    ContentFromXml(Values values, Places places) {
        this.values = values;
        this.places = places;
    }

    List<Block> blocks(@Nullable BlocksElement element, String path) {
        return element == null ? List.of() : blocks(element.blocks, path);
    }

    /** Blocks at the top of a part of the document, whose places are kept; deeper ones share them. */
    List<Block> blocks(List<Placed> elements, String path) {
        List<Block> blocks = new ArrayList<>(elements.size());
        for (Placed element : elements) {
            places.map(path, blocks.size(), element);
            blocks.add(block(element));
        }
        return blocks;
    }

    private List<Block> inner(BlocksElement element) {
        List<Block> blocks = new ArrayList<>(element.blocks.size());
        element.blocks.forEach(child -> blocks.add(block(child)));
        return blocks;
    }

    private Block block(Placed element) {
        if (element instanceof ParagraphElement paragraph) {
            return new Paragraph(inlines(paragraph));
        }
        if (element instanceof SubheadingElement subheading) {
            return new Subheading(inlines(subheading));
        }
        if (element instanceof ListElement list) {
            return list(list);
        }
        if (element instanceof TableElement table) {
            return table(table);
        }
        if (element instanceof QuotationElement quotation) {
            return new Quotation(inner(quotation));
        }
        ImageElement image = (ImageElement) element;
        return new Image(values.required("name", image.name, image), Values.orEmpty(image.alt));
    }

    private ListBlock list(ListElement element) {
        List<ListItem> items = new ArrayList<>(element.items.size());
        element.items.forEach(item -> items.add(new ListItem(Values.orEmpty(item.marker), inner(item))));
        return new ListBlock(values.flag("ordered", element.ordered, element), items);
    }

    private Table table(TableElement element) {
        List<TableRow> rows = new ArrayList<>(element.rows.size());
        for (RowElement row : element.rows) {
            List<TableCell> cells = new ArrayList<>(row.cells.size());
            row.cells.forEach(cell -> cells.add(new TableCell(
                    inner(cell),
                    values.span("colspan", cell.colspan, cell),
                    values.span("rowspan", cell.rowspan, cell))));
            rows.add(new TableRow(values.flag("header", row.header, row), cells));
        }
        CaptionElement caption = element.caption;
        return new Table(caption == null ? List.of() : inlines(caption), rows);
    }

    private List<Inline> inlines(InlinesElement element) {
        List<Inline> inlines = new ArrayList<>(element.content.size());
        element.content.forEach(child -> inlines.add(inline(child)));
        return inlines;
    }

    private Inline inline(Object element) {
        if (element instanceof String text) {
            return new Text(XmlEscape.decode(text));
        }
        if (element instanceof EmphasisElement emphasis) {
            return new Emphasis(inlines(emphasis));
        }
        if (element instanceof StrongElement strong) {
            return new Strong(inlines(strong));
        }
        if (element instanceof SuperscriptElement superscript) {
            return new Superscript(inlines(superscript));
        }
        if (element instanceof SubscriptElement subscript) {
            return new Subscript(inlines(subscript));
        }
        if (element instanceof LinkElement link) {
            return new Link(values.required("href", link.href, link), inlines(link));
        }
        if (element instanceof NoteReferenceElement reference) {
            return new NoteReference(
                    Values.orEmpty(reference.note), values.required("marker", reference.marker, reference));
        }
        if (element instanceof CitationElement citation) {
            return new CitationInline(
                    values.required("kind", citation.kind, citation),
                    values.required("reference", citation.reference, citation),
                    Values.orEmpty(citation.text));
        }
        return new LineBreak();
    }
}
