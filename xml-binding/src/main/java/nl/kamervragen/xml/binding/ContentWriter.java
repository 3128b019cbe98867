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

/** Writes rich text. */
final class ContentWriter implements BlockVisitor<Elements>, InlineVisitor<Elements> {
    private final Elements out;

    ContentWriter(Elements out) {
        this.out = out;
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private Elements inlines(String name, List<Inline> inlines) {
        return inlinesIn(out.start(name), inlines);
    }

    /** What the element that was started holds, and its end. */
    private Elements inlinesIn(Elements started, List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return started.end();
    }

    @Override
    public Elements visit(Paragraph paragraph) {
        return inlines("paragraph", paragraph.content());
    }

    @Override
    public Elements visit(Subheading subheading) {
        return inlines("subheading", subheading.content());
    }

    @Override
    public Elements visit(ListBlock list) {
        out.start("list").attribute("ordered", String.valueOf(list.ordered()));
        for (ListItem item : list.items()) {
            out.start("item").filled("marker", item.marker());
            blocks(item.content());
            out.end();
        }
        return out.end();
    }

    @Override
    public Elements visit(Table table) {
        out.start("table");
        if (!table.caption().isEmpty()) {
            inlines("caption", table.caption());
        }
        for (TableRow row : table.rows()) {
            out.start("row").filled("header", row.header() ? "true" : "");
            row.cells().forEach(this::cell);
            out.end();
        }
        return out.end();
    }

    private void cell(TableCell cell) {
        out.start("cell");
        span("colspan", cell.colspan());
        span("rowspan", cell.rowspan());
        blocks(cell.content());
        out.end();
    }

    private void span(String name, int span) {
        if (span > 1) {
            out.attribute(name, String.valueOf(span));
        }
    }

    @Override
    public Elements visit(Quotation quotation) {
        out.start("quotation");
        blocks(quotation.content());
        return out.end();
    }

    @Override
    public Elements visit(Image image) {
        return out.start("image")
                .attribute("name", image.name())
                .filled("alt", image.alt())
                .end();
    }

    @Override
    public Elements visit(Text text) {
        return out.text(text.text());
    }

    @Override
    public Elements visit(Emphasis emphasis) {
        return inlines("emphasis", emphasis.content());
    }

    @Override
    public Elements visit(Strong strong) {
        return inlines("strong", strong.content());
    }

    @Override
    public Elements visit(Superscript superscript) {
        return inlines("superscript", superscript.content());
    }

    @Override
    public Elements visit(Subscript subscript) {
        return inlines("subscript", subscript.content());
    }

    @Override
    public Elements visit(Link link) {
        return inlinesIn(out.start("link").attribute("href", link.href()), link.content());
    }

    @Override
    public Elements visit(NoteReference reference) {
        return out.start("noteReference")
                .filled("note", reference.note())
                .attribute("marker", reference.marker())
                .end();
    }

    @Override
    public Elements visit(CitationInline citation) {
        return out.start("citation")
                .attribute("kind", citation.kind())
                .attribute("reference", citation.reference())
                .text(citation.text())
                .end();
    }

    @Override
    public Elements visit(LineBreak lineBreak) {
        return out.start("lineBreak").end();
    }
}
