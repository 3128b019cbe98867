package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.StyleForm;
import nl.kamervragen.format.writing.WritingContext;

/** Writes tables in the form of GitHub: one heading row, one paragraph a cell. */
final class MarkdownTables {
    private final WritingContext context;
    private final Losses losses;

    MarkdownTables(WritingContext context) {
        this.context = context;
        this.losses = context.losses();
    }

    String write(Table table, String path) {
        List<String> lines = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            losses.table(path, "caption");
            lines.add(MarkdownInlines.write(table.caption(), context, path + "/caption", MarkdownGuard.of(true)));
            lines.add("");
        }
        int columns =
                table.rows().stream().mapToInt(MarkdownTables::width).max().orElse(0);
        if (columns == 0) {
            losses.table(path, "rows");
            return String.join("\n", lines).strip();
        }
        boolean headed = table.rows().get(0).header();
        if (!headed) {
            losses.table(path, "no heading row");
            lines.add("|" + "  |".repeat(columns));
            lines.add(rule(columns));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(row(table.rows().get(i), columns, path + "/rows/" + i, i > 0));
            if (i == 0 && headed) {
                lines.add(rule(columns));
            }
        }
        return String.join("\n", lines);
    }

    private static String rule(int columns) {
        return "|" + " --- |".repeat(columns);
    }

    private static int width(TableRow row) {
        return row.cells().stream().mapToInt(TableCell::colspan).sum();
    }

    private String row(TableRow row, int columns, String path, boolean later) {
        if (row.header() && later) {
            losses.table(path, "heading row");
        }
        StringBuilder text = new StringBuilder("|");
        int at = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            text.append(' ').append(cell(cell, path + "/cells/" + i)).append(" |");
            text.append("  |".repeat(cell.colspan() - 1));
            at += cell.colspan();
        }
        if (at < columns) {
            losses.table(path, "row length");
            text.append("  |".repeat(columns - at));
        }
        return text.toString();
    }

    private String cell(TableCell cell, String path) {
        if (cell.colspan() > 1) {
            losses.table(path, "colspan");
        }
        if (cell.rowspan() > 1) {
            losses.table(path, "rowspan");
        }
        List<Block> content = cell.content();
        if (content.isEmpty()) {
            return "";
        }
        if (content.size() == 1 && content.get(0) instanceof Paragraph paragraph) {
            return paragraph(paragraph, path + "/content/0");
        }
        losses.table(path, "blocks in a cell");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < content.size(); i++) {
            lines.append(i == 0 ? "" : "<br>").append(flat(content.get(i), path + "/content/" + i));
        }
        return lines.toString();
    }

    /** Readers take bold around a whole cell for layout. */
    private String paragraph(Paragraph paragraph, String path) {
        List<Inline> content = paragraph.content();
        if (StyleForm.isAllBold(content)) {
            losses.markup(path, MarkdownStyles.STRONG);
            content = StyleForm.withoutBold(content);
        }
        return MarkdownInlines.write(content, context, path, MarkdownGuard.cell());
    }

    private String flat(Block block, String path) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, path);
        }
        List<Inline> text = List.of(new Text(Blocks.plainText(List.of(block)).replace('\n', ' ')));
        return MarkdownInlines.write(text, context, path, MarkdownGuard.cell());
    }
}
