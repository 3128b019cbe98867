package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/** Turns marked blocks into blocks: what they are is said, not guessed. */
final class MarkedBlocks {
    private final Reading reading;
    private final MarkedInlines inlines;

    MarkedBlocks(Reading reading, MarkedInlines inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    List<Block> build(List<SourceBlock> source, String path) {
        source.stream().flatMap(SourceBlock::lines).forEach(line -> reading.map(path, line.runs()));
        return blocks(source);
    }

    private List<Block> blocks(List<SourceBlock> source) {
        List<Block> result = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (SourceBlock block : source) {
            if (block instanceof Line line && line.start() != LineStart.PARAGRAPH && !open.isEmpty()) {
                open.add(line);
                continue;
            }
            flush(open, result);
            if (block instanceof Line line) {
                open.add(line);
            } else if (block instanceof SourcePart part) {
                part(part, result);
            } else if (block instanceof SourceTable table) {
                result.add(new Table(List.of(), rows(table)));
            }
        }
        flush(open, result);
        return Blocks.normalize(result);
    }

    private void flush(List<Line> open, List<Block> result) {
        boolean printed = open.stream()
                .flatMap(line -> line.runs().stream())
                .anyMatch(run -> !run.styles().equals(Set.of(TextStyle.PRINTED)));
        if (printed) {
            List<Inline> content = inlines.build(open);
            result.add(open.get(0).headingLevel() > 0 ? new Subheading(content) : new Paragraph(content));
        }
        open.clear();
    }

    private void part(SourcePart part, List<Block> result) {
        switch (part.name()) {
            case "quotation" -> result.add(new Quotation(blocks(part.blocks())));
            case "list" -> result.add(new ListBlock(part.value().equals("ordered"), items(part)));
            case "image" -> result.add(new Image(part.value(), text(part)));
            case "table" -> table(part, result);
            default -> result.addAll(blocks(part.blocks()));
        }
    }

    /** A new item that was typed between the others is one too. */
    private List<ListItem> items(SourcePart list) {
        List<ListItem> items = new ArrayList<>();
        for (SourceBlock block : list.blocks()) {
            if (block instanceof SourcePart part && part.name().equals("item")) {
                items.add(new ListItem(part.value(), blocks(part.blocks())));
            } else {
                String marker = block instanceof Line line ? line.list().marker() : "";
                items.add(new ListItem(marker, blocks(List.of(block))));
            }
        }
        return items;
    }

    private void table(SourcePart part, List<Block> result) {
        List<Inline> caption = List.of();
        List<TableRow> rows = List.of();
        List<SourceBlock> rest = new ArrayList<>();
        for (SourceBlock block : part.blocks()) {
            if (block instanceof SourcePart inner && inner.name().equals("caption")) {
                caption = inlines.build(inner.lines().toList());
            } else if (block instanceof SourceTable table) {
                rows = rows(table);
            } else {
                rest.add(block);
            }
        }
        result.add(new Table(caption, rows));
        result.addAll(blocks(rest));
    }

    private List<TableRow> rows(SourceTable table) {
        return table.rows().stream()
                .map(row -> new TableRow(
                        row.header(),
                        row.cells().stream()
                                .map(cell -> new TableCell(blocks(cell.blocks()), cell.colspan(), cell.rowspan()))
                                .toList()))
                .toList();
    }

    /** The text of a part, without what is only printed. */
    static String text(SourceBlock part) {
        return part.lines().map(MarkedBlocks::text).collect(Collectors.joining("\n"));
    }

    private static String text(Line line) {
        return line.runs().stream()
                .filter(run -> !run.styles().contains(TextStyle.PRINTED))
                .map(run -> run.text())
                .collect(Collectors.joining());
    }
}
