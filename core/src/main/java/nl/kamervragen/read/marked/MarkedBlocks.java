package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
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
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.text.MarkedInlines;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/** Turns marked blocks into blocks: what they are is said, not guessed. */
final class MarkedBlocks {
    private static final Set<TextStyle> PRINTED = Set.of(TextStyle.PRINTED);

    private final Reading reading;
    private final MarkedInlines inlines;

    MarkedBlocks(Reading reading, MarkedInlines inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** The blocks of a place, each mapped to its own. */
    List<Block> build(List<SourceBlock> source, String path) {
        return blocks(source, new Target(path));
    }

    private List<Block> inner(List<SourceBlock> source) {
        return blocks(source, new Target(""));
    }

    private List<Block> blocks(List<SourceBlock> source, Target target) {
        List<Line> open = new ArrayList<>();
        for (SourceBlock block : source) {
            if (block instanceof Line line && line.start() != LineStart.PARAGRAPH && !open.isEmpty()) {
                open.add(line);
                continue;
            }
            flush(open, target);
            if (block instanceof Line line) {
                open.add(line);
            } else if (block instanceof SourcePart part) {
                part(part, target);
            } else if (block instanceof SourceTable table) {
                target.add(new Table(inlines.build(table.caption()), rows(table)), List.of(table));
            }
        }
        flush(open, target);
        return target.blocks;
    }

    /** Blocks that are not empty, of one place; within a block, of none. */
    private final class Target {
        final List<Block> blocks = new ArrayList<>();
        private final String path;

        Target(String path) {
            this.path = path;
        }

        void add(Block block, List<? extends SourceBlock> printed) {
            boolean empty = Blocks.isEmpty(block);
            if (!path.isEmpty()) {
                map(empty ? path : path + "/" + blocks.size(), printed);
            }
            if (!empty) {
                blocks.add(block);
            }
        }

        void map(String place, List<? extends SourceBlock> printed) {
            for (SourceBlock block : printed) {
                reading.mapAll(place, block);
            }
        }
    }

    private void flush(List<Line> open, Target target) {
        if (open.isEmpty()) {
            return;
        }
        if (isText(open)) {
            List<Inline> content = inlines.build(open);
            target.add(open.get(0).headingLevel() > 0 ? new Subheading(content) : new Paragraph(content), open);
        } else if (!target.path.isEmpty()) {
            target.map(target.path, open);
        }
        open.clear();
    }

    /** Whether there is more than what is only printed. */
    private static boolean isText(List<Line> lines) {
        for (Line line : lines) {
            for (Run run : line.runs()) {
                if (!run.styles().equals(PRINTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void part(SourcePart part, Target target) {
        switch (part.name()) {
            case "quotation" -> target.add(new Quotation(inner(part.blocks())), part.blocks());
            case "list" -> target.add(new ListBlock(part.value().equals("ordered"), items(part)), part.blocks());
            case "image" -> target.add(new Image(part.value(), text(part)), part.blocks());
            case "table" -> table(part, target);
            default -> blocks(part.blocks(), target);
        }
    }

    /** A new item that was typed between the others is one too. */
    private List<ListItem> items(SourcePart list) {
        List<ListItem> items = new ArrayList<>();
        for (SourceBlock block : list.blocks()) {
            if (block instanceof SourcePart part && part.name().equals("item")) {
                items.add(new ListItem(part.value(), inner(part.blocks())));
            } else {
                String marker = block instanceof Line line ? line.list().marker() : "";
                items.add(new ListItem(marker, inner(List.of(block))));
            }
        }
        return items;
    }

    private void table(SourcePart part, Target target) {
        List<Inline> caption = List.of();
        List<TableRow> rows = List.of();
        List<SourceBlock> own = new ArrayList<>();
        List<SourceBlock> rest = new ArrayList<>();
        for (SourceBlock block : part.blocks()) {
            if (block instanceof SourcePart inner && inner.name().equals("caption")) {
                caption = inlines.build(inner.lines().toList());
                own.add(block);
            } else if (block instanceof SourceTable table) {
                rows = rows(table);
                own.add(block);
            } else {
                rest.add(block);
            }
        }
        target.add(new Table(caption, rows), own);
        blocks(rest, target);
    }

    private List<TableRow> rows(SourceTable table) {
        return table.rows().stream()
                .map(row -> new TableRow(
                        row.header(),
                        row.cells().stream()
                                .map(cell -> new TableCell(inner(cell.blocks()), cell.colspan(), cell.rowspan()))
                                .toList()))
                .toList();
    }

    /** The text of a part, without what is only printed. */
    static String text(SourceBlock part) {
        StringJoiner text = new StringJoiner("\n");
        part.forEachLine(line -> text.add(text(line)));
        return text.toString();
    }

    private static String text(Line line) {
        if (line.runs().size() == 1 && line.runs().get(0).styles().isEmpty()) {
            return line.text();
        }
        StringBuilder text = new StringBuilder();
        for (Run run : line.runs()) {
            text.append(run.styles().contains(TextStyle.PRINTED) ? "" : run.text());
        }
        return text.toString();
    }
}
