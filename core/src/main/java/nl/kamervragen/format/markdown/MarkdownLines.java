package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceTable;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Walks the blocks of a tree; the inlines of each go to {@link MarkdownRuns}. A rule starts a page. */
final class MarkdownLines {
    private final Limits limits;
    private final String text;
    private final List<SourceDocument.Page> pages = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<SourceBlock> blocks = new ArrayList<>();
    private int count;

    MarkdownLines(Limits limits, String text) {
        this.limits = limits;
        this.text = text;
    }

    ParseResult<SourceDocument> collect(Node tree) {
        children(tree, new Context(0, 0));
        endPage();
        return ParseResult.of(SourceDocument.of(pages), diagnostics).withComplete(diagnostics.isEmpty());
    }

    /** How deep a block stands. */
    private record Context(int quotation, int list) {}

    private void children(Node parent, Context context) {
        for (Node child = parent.getFirstChild(); child != null && count <= limits.blocks(); child = child.getNext()) {
            block(child, context, ListMark.NONE, 0);
        }
    }

    private void block(Node node, Context context, ListMark mark, int itemLevel) {
        if (++count > limits.blocks()) {
            diagnostics.add(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .with("limit", limits.blocks())
                    .build());
        } else if (node instanceof Paragraph || node instanceof Heading) {
            int level = node instanceof Heading heading ? heading.getLevel() : 0;
            blocks.addAll(new MarkdownRuns(text).lines(node, level, context.quotation(), mark, itemLevel));
        } else if (node instanceof BlockQuote) {
            children(node, new Context(context.quotation() + 1, context.list()));
        } else if (node instanceof ListBlock list) {
            items(list, new Context(context.quotation(), context.list() + 1));
        } else if (node instanceof TableBlock table) {
            blocks.add(new SourceTable(rows(table)));
        } else if (node instanceof ThematicBreak) {
            endPage();
        } else if (node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock
                || node instanceof LinkReferenceDefinition) {
            blocks.addAll(new MarkdownRuns(text).literal(node, context.quotation(), itemLevel));
        } else {
            children(node, context);
        }
    }

    private void items(ListBlock list, Context context) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof OrderedList ordered
                    ? number++ + ordered.getMarkerDelimiter()
                    : ((BulletList) list).getMarker();
            item((ListItem) item, context, new ListMark(context.list(), marker, list instanceof OrderedList));
        }
    }

    private void item(ListItem item, Context context, ListMark mark) {
        ListMark current = mark;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            block(child, context, current, current.isItem() ? 0 : mark.level());
            current = ListMark.NONE;
        }
    }

    private List<SourceTable.Row> rows(TableBlock table) {
        List<SourceTable.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(new SourceTable.Row(part instanceof TableHead, cells((TableRow) row)));
                }
            }
        }
        return rows;
    }

    private List<SourceTable.Cell> cells(TableRow row) {
        List<SourceTable.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(new SourceTable.Cell(
                        List.copyOf(new MarkdownRuns(text).lines(cell, 0, 0, ListMark.NONE, 0)), 1, 1));
            }
        }
        return cells;
    }

    private void endPage() {
        pages.add(new SourceDocument.Page(pages.size() + 1, blocks));
        blocks = new ArrayList<>();
    }
}
