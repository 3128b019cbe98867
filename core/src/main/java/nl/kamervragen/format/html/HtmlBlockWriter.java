package nl.kamervragen.format.html;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.content.Block;
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
import nl.kamervragen.diagnostic.Resource;

/** Writes blocks; {@link HtmlContent} reads them. Marks of list items are printed, for they are the author's. */
final class HtmlBlockWriter {
    static final String MARKER = "kv-marker";
    static final String HEADING_ROW = "kv-heading";
    static final String LIST = "kv-list";

    private final HtmlOut out;
    private final HtmlInlineWriter inlines;
    private final Map<String, Resource> resources = new HashMap<>();

    HtmlBlockWriter(HtmlOut out, HtmlNoteLinks notes, List<Resource> resources) {
        this.out = out;
        this.inlines = new HtmlInlineWriter(out, notes);
        resources.forEach(resource -> this.resources.putIfAbsent(resource.name(), resource));
    }

    /** Writes the blocks of a part whose subheadings have a level. */
    void write(List<Block> blocks, int level, HtmlPath path) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), level, path.item(i));
        }
    }

    private void block(Block block, int level, HtmlPath path) {
        if (block instanceof Paragraph paragraph) {
            out.raw("<p>");
            inlines.write(paragraph.content(), path);
            out.raw("</p>\n");
        } else if (block instanceof Subheading subheading) {
            tagged("h" + level, subheading.content(), path);
        } else if (block instanceof ListBlock list) {
            list(list, level, path);
        } else if (block instanceof Table table) {
            table(table, level, path);
        } else if (block instanceof Quotation quotation) {
            out.raw("<blockquote>\n");
            write(quotation.content(), level, path.child("content"));
            out.raw("</blockquote>\n");
        } else {
            image((Image) block, path);
        }
    }

    private void tagged(String tag, List<Inline> content, HtmlPath path) {
        out.raw("<").raw(tag).raw(">");
        inlines.write(content, path);
        out.raw("</").raw(tag).raw(">\n");
    }

    private void list(ListBlock list, int level, HtmlPath path) {
        String tag = list.ordered() ? "ol" : "ul";
        out.raw("<").raw(tag).raw(" class=\"" + LIST + "\">\n");
        HtmlPath items = path.child("items");
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            HtmlPath here = items.item(i);
            out.raw("<li>");
            if (!item.marker().isEmpty()) {
                out.raw("<span class=\"" + MARKER + "\">")
                        .text(item.marker(), here)
                        .raw("</span> ");
            }
            write(item.content(), level, here.child("content"));
            out.raw("</li>\n");
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void table(Table table, int level, HtmlPath path) {
        out.raw("<table>\n");
        if (!table.caption().isEmpty()) {
            tagged("caption", table.caption(), path.child("caption"));
        }
        List<TableRow> rows = table.rows();
        int head = 0;
        while (head < rows.size() && rows.get(head).header()) {
            head++;
        }
        rows("thead", rows, 0, head, level, path);
        rows("tbody", rows, head, rows.size(), level, path);
        out.raw("</table>\n");
    }

    private void rows(String tag, List<TableRow> rows, int from, int to, int level, HtmlPath path) {
        if (from == to) {
            return;
        }
        out.raw("<").raw(tag).raw(">\n");
        for (int i = from; i < to; i++) {
            TableRow row = rows.get(i);
            out.raw(row.header() ? "<tr class=\"" + HEADING_ROW + "\">" : "<tr>");
            for (int j = 0; j < row.cells().size(); j++) {
                cell(
                        row.cells().get(j),
                        row.header(),
                        level,
                        path.child("rows").item(i).child("cells").item(j));
            }
            out.raw("</tr>\n");
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void cell(TableCell cell, boolean header, int level, HtmlPath path) {
        if (Math.max(cell.colspan(), cell.rowspan()) > HtmlTables.WIDEST) {
            out.losses().table(path.toString(), "columns");
        }
        out.raw(header ? "<th scope=\"col\"" : "<td");
        if (cell.colspan() > 1) {
            out.attribute("colspan", String.valueOf(cell.colspan()), path);
        }
        if (cell.rowspan() > 1) {
            out.attribute("rowspan", String.valueOf(cell.rowspan()), path);
        }
        out.raw(">");
        write(cell.content(), level, path.child("content"));
        out.raw(header ? "</th>" : "</td>");
    }

    private void image(Image image, HtmlPath path) {
        out.raw("<figure><img").attribute("data-name", image.name(), path);
        Resource resource = resources.get(image.name());
        if (resource != null) {
            out.raw(" src=\"data:").text(resource.mediaType(), path).raw(";base64,");
            out.raw(Base64.getEncoder().encodeToString(resource.bytes())).raw("\"");
        } else if (image.name().indexOf(':') < 0) {
            out.attribute("src", image.name(), path);
        }
        out.attribute("alt", image.alt(), path).raw("></figure>\n");
    }
}
