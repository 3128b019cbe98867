package nl.kamervragen.xml.binding;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.BlockVisitor;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.InlineVisitor;
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

/** From rich text to its elements. Stateless. */
final class ContentToXml implements BlockVisitor<Placed>, InlineVisitor<Object> {
    private static final ContentToXml INSTANCE = new ContentToXml();

    private ContentToXml() {}

    static @Nullable BlocksElement optional(List<Block> blocks) {
        return blocks.isEmpty() ? null : blocks(blocks, new BlocksElement());
    }

    static <T extends BlocksElement> T blocks(List<Block> blocks, T element) {
        into(blocks, element.blocks);
        return element;
    }

    static void into(List<Block> blocks, List<Placed> elements) {
        for (Block block : blocks) {
            elements.add(block.accept(INSTANCE));
        }
    }

    private static <T extends InlinesElement> T inlines(List<Inline> inlines, T element) {
        for (Inline inline : inlines) {
            element.content.add(inline.accept(INSTANCE));
        }
        return element;
    }

    @Override
    public Placed visit(Paragraph paragraph) {
        return inlines(paragraph.content(), new ParagraphElement());
    }

    @Override
    public Placed visit(Subheading subheading) {
        return inlines(subheading.content(), new SubheadingElement());
    }

    @Override
    public Placed visit(ListBlock list) {
        ListElement element = new ListElement();
        element.ordered = String.valueOf(list.ordered());
        for (ListItem item : list.items()) {
            ItemElement child = blocks(item.content(), new ItemElement());
            child.marker = item.marker().isEmpty() ? null : XmlEscape.encode(item.marker());
            element.items.add(child);
        }
        return element;
    }

    @Override
    public Placed visit(Table table) {
        TableElement element = new TableElement();
        element.caption = table.caption().isEmpty() ? null : inlines(table.caption(), new CaptionElement());
        for (TableRow row : table.rows()) {
            RowElement child = new RowElement();
            child.header = row.header() ? "true" : null;
            row.cells().forEach(cell -> child.cells.add(cell(cell)));
            element.rows.add(child);
        }
        return element;
    }

    private static CellElement cell(TableCell cell) {
        CellElement element = blocks(cell.content(), new CellElement());
        element.colspan = cell.colspan() == 1 ? null : String.valueOf(cell.colspan());
        element.rowspan = cell.rowspan() == 1 ? null : String.valueOf(cell.rowspan());
        return element;
    }

    @Override
    public Placed visit(Quotation quotation) {
        return blocks(quotation.content(), new QuotationElement());
    }

    @Override
    public Placed visit(Image image) {
        ImageElement element = new ImageElement();
        element.name = XmlEscape.encode(image.name());
        element.alt = image.alt().isEmpty() ? null : XmlEscape.encode(image.alt());
        return element;
    }

    @Override
    public Object visit(Text text) {
        return XmlEscape.encode(text.text());
    }

    @Override
    public Object visit(Emphasis emphasis) {
        return inlines(emphasis.content(), new EmphasisElement());
    }

    @Override
    public Object visit(Strong strong) {
        return inlines(strong.content(), new StrongElement());
    }

    @Override
    public Object visit(Superscript superscript) {
        return inlines(superscript.content(), new SuperscriptElement());
    }

    @Override
    public Object visit(Subscript subscript) {
        return inlines(subscript.content(), new SubscriptElement());
    }

    @Override
    public Object visit(Link link) {
        LinkElement element = inlines(link.content(), new LinkElement());
        element.href = XmlEscape.encode(link.href());
        return element;
    }

    @Override
    public Object visit(NoteReference reference) {
        NoteReferenceElement element = new NoteReferenceElement();
        element.note = reference.note().isEmpty() ? null : XmlEscape.encode(reference.note());
        element.marker = XmlEscape.encode(reference.marker());
        return element;
    }

    @Override
    public Object visit(CitationInline citation) {
        CitationElement element = new CitationElement();
        element.kind = XmlEscape.encode(citation.kind());
        element.reference = XmlEscape.encode(citation.reference());
        element.text = XmlEscape.encode(citation.text());
        return element;
    }

    @Override
    public Object visit(LineBreak lineBreak) {
        return new LineBreakElement();
    }
}
