package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.format.writing.Losses;

/**
 * Turns blocks into paragraphs and tables. What a block holds stands in a bookmark that says what it is. Lives for
 * one part of the file.
 */
final class WordBlocks {
    private final WordRuns runs;
    private final WordLists lists;
    private final WordImages images;
    private final PartMarks marks;
    private final WordTables tables;
    private final Losses losses;
    private int level;

    WordBlocks(WordRuns runs, WordLists lists, WordImages images, PartMarks marks, Losses losses) {
        this.marks = marks;
        this.runs = runs;
        this.lists = lists;
        this.images = images;
        this.losses = losses;
        this.tables = new WordTables(this, losses);
    }

    WordRuns runs() {
        return runs;
    }

    void write(List<Block> blocks, WordStyle style, XmlOut out, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), style, "", out, path + "/" + i);
        }
    }

    private void write(Block block, WordStyle style, String first, XmlOut out, String path) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.content(), style, first, out, path);
        } else if (block instanceof Subheading subheading) {
            paragraph(subheading.content(), WordStyle.SUBHEADING, "", out, path);
        } else if (block instanceof ListBlock list) {
            list(list, style, out, path);
        } else if (block instanceof Quotation quotation) {
            XmlOut content = new XmlOut();
            write(quotation.content(), WordStyle.QUOTATION, content, path + "/content");
            part("quotation", "", content.toString(), out, path);
        } else if (block instanceof Table table) {
            table(table, out, path);
        } else if (block instanceof Image image) {
            String content = paragraph(WordStyle.TEXT, "", images.run(image));
            part("image", image.name(), content, out, path);
        }
    }

    private void table(Table table, XmlOut out, String path) {
        XmlOut content = new XmlOut();
        if (!table.caption().isEmpty()) {
            XmlOut caption = new XmlOut();
            paragraph(table.caption(), WordStyle.CAPTION, "", caption, path + "/caption");
            part("caption", "", caption.toString(), content, path);
        }
        tables.write(table, content, path);
        part("table", "", content.toString(), out, path);
    }

    private void list(ListBlock list, WordStyle style, XmlOut out, String path) {
        Optional<Integer> own = lists.add(list, level);
        level++;
        XmlOut items = new XmlOut();
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            XmlOut content = new XmlOut();
            item(item, own, style, content, path + "/items/" + i + "/content");
            part("item", item.marker(), content.toString(), items, path + "/items/" + i);
        }
        level--;
        part("list", list.ordered() ? "ordered" : "", items.toString(), out, path);
    }

    private void item(ListItem item, Optional<Integer> own, WordStyle style, XmlOut out, String path) {
        List<Block> content = item.content();
        boolean text = !content.isEmpty() && content.get(0) instanceof Paragraph;
        String typed = own.isPresent() || item.marker().isEmpty() ? "" : runs.printed(item.marker() + "\t");
        if (!text && !typed.isEmpty()) {
            out.raw(paragraph(style, WordLists.indent(level), typed));
        }
        for (int i = 0; i < content.size(); i++) {
            if (i == 0 && text) {
                XmlOut inside = new XmlOut().raw(typed);
                runs.write(((Paragraph) content.get(0)).content(), inside, path + "/0");
                String numbering = own.map(
                                id -> "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + id + "\"/></w:numPr>")
                        .orElse(WordLists.indent(level));
                out.raw(paragraph(style, numbering, inside.toString()));
            } else {
                write(content.get(i), style, WordLists.indent(level), out, path + "/" + i);
            }
        }
    }

    private void paragraph(List<Inline> content, WordStyle style, String properties, XmlOut out, String path) {
        XmlOut inside = new XmlOut();
        runs.write(content, inside, path);
        out.raw(paragraph(style, properties, inside.toString()));
    }

    static String paragraph(WordStyle style, String properties, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    /** Wraps content in a bookmark; one has to hold something. */
    void part(String name, String value, String content, XmlOut out, String path) {
        String id = String.valueOf(marks.next());
        PartMark mark = new PartMark(name, value);
        if (!mark.fits(marks.last())) {
            losses.block(path, name);
            mark = new PartMark(name, "");
        }
        out.raw("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark.bookmark(marks.last()) + "\"/>");
        out.raw(content.isEmpty() ? "<w:p/>" : content).raw("<w:bookmarkEnd w:id=\"" + id + "\"/>");
    }
}
