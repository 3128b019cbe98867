package nl.kamervragen.xml.akomantoso;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.BlockVisitor;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes blocks (<i>tekstblokken</i>). */
final class BlockWriter implements BlockVisitor<XmlOutput> {
    private final XmlOutput out;
    private final InlineWriter inlines;

    BlockWriter(XmlOutput out, NotePlaces notes) {
        this.out = out;
        this.inlines = new InlineWriter(out, notes, this);
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    /** Blocks where the standard demands one. */
    void writeSome(List<Block> blocks) {
        write(blocks);
        if (blocks.isEmpty()) {
            out.start("p").end();
        }
    }

    /** Blocks in a container of their own; nothing for none. */
    void container(String role, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            out.start("blockContainer").attribute("class", role);
            write(blocks);
            out.end();
        }
    }

    void note(NotePlaces.Placed placed) {
        writeSome(placed.note().content());
    }

    private XmlOutput text(String element, List<Inline> content) {
        out.start(element);
        inlines.write(content);
        return out.end();
    }

    @Override
    public XmlOutput visit(Paragraph paragraph) {
        return text("p", paragraph.content());
    }

    @Override
    public XmlOutput visit(Subheading subheading) {
        out.start("block").attribute("name", Akn.SUBHEADING);
        inlines.write(subheading.content());
        return out.end();
    }

    @Override
    public XmlOutput visit(ListBlock list) {
        out.start("blockList").attribute(Akn.KV + "ordered", String.valueOf(list.ordered()));
        for (ListItem item : list.items()) {
            out.start("item");
            if (!item.marker().isEmpty()) {
                out.element("num", XmlEscape.encode(item.marker()));
            }
            writeSome(item.content());
            out.end();
        }
        return out.end();
    }

    @Override
    public XmlOutput visit(Table table) {
        out.start("table");
        if (!table.caption().isEmpty()) {
            text("caption", table.caption());
        }
        table.rows().forEach(this::row);
        if (table.rows().isEmpty()) {
            out.start("tr").attribute("class", Akn.EMPTY).start("td").end().end();
        }
        return out.end();
    }

    private void row(TableRow row) {
        String element = row.header() ? "th" : "td";
        out.start("tr");
        for (TableCell cell : row.cells()) {
            out.start(element);
            span("colspan", cell.colspan());
            span("rowspan", cell.rowspan());
            write(cell.content());
            out.end();
        }
        if (row.cells().isEmpty()) {
            out.start(element).attribute("class", Akn.EMPTY).end();
        }
        out.end();
    }

    private void span(String name, int covered) {
        if (covered > 1) {
            out.attribute(name, String.valueOf(covered));
        }
    }

    @Override
    public XmlOutput visit(Quotation quotation) {
        container(Akn.QUOTATION, quotation.content());
        return out;
    }

    @Override
    public XmlOutput visit(Image image) {
        out.start("block").attribute("name", Akn.IMAGE).start("img");
        inlines.uri("src", "name", image.name());
        if (!image.alt().isEmpty()) {
            out.attribute("alt", XmlEscape.encode(image.alt()));
        }
        return out.end().end();
    }
}
