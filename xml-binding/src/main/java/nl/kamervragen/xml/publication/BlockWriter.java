package nl.kamervragen.xml.publication;

import java.util.List;
import java.util.Map;
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
import nl.kamervragen.model.Footnote;

/** Writes blocks, each note in full where its first mark stands. Not thread-safe. */
final class BlockWriter implements BlockVisitor<Void> {
    private final Markup markup;
    private final InlineWriter inlines;
    private final TableWriter tables;

    BlockWriter(Markup markup, Map<String, Footnote> notes) {
        this.markup = markup;
        this.inlines = new InlineWriter(markup, notes);
        this.tables = new TableWriter(markup, this);
    }

    /** Writes blocks of a note that is itself being written. */
    BlockWriter(Markup markup, InlineWriter inlines) {
        this.markup = markup;
        this.inlines = inlines;
        this.tables = new TableWriter(markup, this);
    }

    InlineWriter inlines() {
        return inlines;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    /** A line of text in an element of its own. */
    void line(String element, List<Inline> content) {
        markup.startLine(element);
        inlines.write(content);
        markup.endLine();
    }

    @Override
    public Void visit(Paragraph paragraph) {
        line("al", paragraph.content());
        return null;
    }

    @Override
    public Void visit(Subheading subheading) {
        markup.startLine("tussenkop").attribute("kopopmaak", "cur");
        inlines.write(subheading.content());
        markup.endLine();
        return null;
    }

    /** Marks are printed, so the list is an explicit one; without any it is not. */
    @Override
    public Void visit(ListBlock list) {
        boolean marked = list.items().stream().anyMatch(item -> !item.marker().isEmpty());
        boolean numbered =
                list.items().stream().anyMatch(item -> item.marker().chars().anyMatch(Character::isLetterOrDigit));
        String type = list.ordered() && !numbered ? "1" : !list.ordered() && numbered ? "ongemarkeerd" : "expliciet";
        markup.start("lijst").attribute("type", marked || list.ordered() ? type : "ongemarkeerd");
        list.items().forEach(this::item);
        markup.end();
        return null;
    }

    private void item(ListItem item) {
        markup.start("li");
        if (!item.marker().isEmpty()) {
            markup.startLine("li.nr").text(item.marker()).endLine();
        }
        write(item.content());
        markup.end();
    }

    @Override
    public Void visit(Table table) {
        tables.write(table);
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        markup.start("box");
        write(quotation.content());
        markup.end();
        return null;
    }

    @Override
    public Void visit(Image image) {
        int dot = image.name().lastIndexOf('.');
        markup.start("plaatje");
        markup.startLine("illustratie").attribute("naam", image.name());
        if (dot >= 0) {
            markup.attribute("formaat", image.name().substring(dot + 1));
        }
        markup.endLine();
        if (!image.alt().isEmpty()) {
            markup.startLine("bijschrift").text(image.alt()).endLine();
        }
        markup.end();
        return null;
    }
}
