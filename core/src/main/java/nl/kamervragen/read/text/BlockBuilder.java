package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/** Turns the lines of one part of a document into blocks, and maps each to its place. */
public final class BlockBuilder {
    private static final int LONGEST_SUBHEADING = 120;

    private final Reading reading;
    private final LineJoiner joiner;
    private final LineWidth width;

    /**
     * A builder for one document.
     *
     * @param reading takes findings and places
     * @param notes the document's notes and text
     * @param chamber the chamber of a citation that names none
     */
    public BlockBuilder(Reading reading, Notes notes, Chamber chamber) {
        this.reading = reading;
        this.joiner = new LineJoiner(notes, chamber);
        this.width = LineWidth.of(notes.rest());
    }

    /**
     * Builds the blocks of a part.
     *
     * @param source its lines, tables and notes
     * @param path the part's RFC 6901 pointer; block {@code i} gets {@code path/i}
     * @return blocks in normal form
     */
    public List<Block> build(List<? extends SourceBlock> source, String path) {
        boolean dropBold = allBold(source);
        List<Block> result = new ArrayList<>();
        Grouping grouping = new Grouping(reading, width, source);
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i) instanceof Line line) {
                grouping.add(i, line);
            } else {
                flush(grouping.take(), result, path, dropBold);
                other(source.get(i), result, path);
            }
        }
        flush(grouping.take(), result, path, dropBold);
        return Blocks.normalize(result);
    }

    private static boolean allBold(List<? extends SourceBlock> source) {
        for (SourceBlock block : source) {
            if (block instanceof Line line ? !line.isAll(TextStyle.BOLD) : !isBold(block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBold(SourceBlock block) {
        return block.lines().allMatch(line -> line.isAll(TextStyle.BOLD));
    }

    private void flush(List<Group> groups, List<Block> result, String path, boolean dropBold) {
        int i = 0;
        while (i < groups.size()) {
            Group group = groups.get(i);
            int end = i + 1;
            String blockPath = path + "/" + result.size();
            if (group.isItem()) {
                end = listEnd(groups, i);
                groups.subList(i, end).forEach(g -> map(blockPath, g));
                result.add(list(groups.subList(i, end), dropBold));
            } else if (group.quotationLevel() > 0) {
                while (end < groups.size()
                        && groups.get(end).quotationLevel() > 0
                        && !groups.get(end).isItem()) {
                    end++;
                }
                groups.subList(i, end).forEach(g -> map(blockPath, g));
                result.add(new Quotation(groups.subList(i, end).stream()
                        .map(g -> paragraph(g, 0, dropBold))
                        .toList()));
            } else {
                map(blockPath, group);
                plain(group, result, dropBold);
            }
            i = end;
        }
    }

    /** A list goes on with items and what stands in them; an item of the other kind on its level starts the next list. */
    private static int listEnd(List<Group> groups, int start) {
        ListMark first = groups.get(start).mark();
        int end = start + 1;
        while (end < groups.size() && groups.get(end).itemLevel() > 0) {
            ListMark mark = groups.get(end).mark();
            if (mark.isItem() && mark.level() == first.level() && mark.ordered() != first.ordered()) {
                break;
            }
            end++;
        }
        return end;
    }

    private void map(String path, Group group) {
        group.lines().forEach(line -> reading.map(path, line.runs()));
    }

    private void plain(Group group, List<Block> result, boolean dropBold) {
        Line first = group.first();
        if (first.hasImage() && group.lines().size() == 1) {
            for (Run run : first.runs()) {
                if (!run.image().isEmpty()) {
                    result.add(new Image(run.image(), run.text()));
                }
            }
            List<Run> texts =
                    first.runs().stream().filter(run -> run.image().isEmpty()).toList();
            if (!texts.isEmpty()) {
                result.add(new Paragraph(joiner.join(List.of(Line.of(texts).build()), 0, dropBold)));
            }
        } else if (isSubheading(group, dropBold)) {
            result.add(new Subheading(joiner.join(group.lines(), 0, true)));
        } else {
            result.add(paragraph(group, 0, dropBold));
        }
    }

    private static boolean isSubheading(Group group, boolean allBold) {
        Line first = group.first();
        String text = first.text();
        int end = Blanks.end(text);
        boolean looks = first.headingLevel() > 0 || first.isAll(TextStyle.BOLD) && !allBold;
        return group.lines().size() == 1
                && looks
                && text.length() <= LONGEST_SUBHEADING
                && end > 0
                && ".?!,;".indexOf(text.charAt(end - 1)) < 0;
    }

    private Block paragraph(Group group, int from, boolean dropBold) {
        return new Paragraph(joiner.join(group.lines(), from, dropBold));
    }

    private ListBlock list(List<Group> groups, boolean dropBold) {
        int level = groups.get(0).itemLevel();
        List<ListItem> items = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            Group group = groups.get(i);
            int end = i + 1;
            while (end < groups.size()
                    && !(groups.get(end).isItem() && groups.get(end).itemLevel() <= level)) {
                end++;
            }
            List<Block> content = new ArrayList<>();
            content.add(paragraph(group, group.isItem() ? TypedMarks.end(group.first()) : 0, dropBold));
            within(groups.subList(i + 1, end), level, dropBold, content);
            items.add(new ListItem(group.mark().marker(), content));
            i = end;
        }
        return new ListBlock(groups.get(0).mark().ordered(), items);
    }

    /** Further paragraphs of an item, and lists in it. */
    private void within(List<Group> groups, int level, boolean dropBold, List<Block> content) {
        int i = 0;
        while (i < groups.size()) {
            int end = i + 1;
            if (groups.get(i).isItem() && level < Blocks.MAX_DEPTH) {
                while (end < groups.size()
                        && (groups.get(end).isItem() || groups.get(end).itemLevel() > level)) {
                    end++;
                }
                content.add(list(groups.subList(i, end), dropBold));
            } else {
                content.add(paragraph(groups.get(i), 0, dropBold));
                reportDepth(groups.get(i));
            }
            i = end;
        }
    }

    private void reportDepth(Group group) {
        if (group.isItem()) {
            reading.report(Diagnostic.of(ReadingCodes.NESTING_TOO_DEEP)
                    .at(group.first().span())
                    .with("limit", Blocks.MAX_DEPTH)
                    .build());
        }
    }

    private void other(SourceBlock block, List<Block> result, String path) {
        if (block instanceof SourceTable table) {
            block.lines().forEach(line -> reading.map(path + "/" + result.size(), line.runs()));
            result.add(table(table));
        } else if (block instanceof SourceNote note) {
            result.addAll(build(note.blocks(), path));
        }
    }

    private Table table(SourceTable table) {
        return new Table(
                joiner.join(table.caption(), 0, false),
                table.rows().stream().map(this::row).toList());
    }

    private TableRow row(SourceTable.Row row) {
        return new TableRow(
                row.header(),
                row.cells().stream()
                        .map(cell -> new TableCell(cell(cell), cell.colspan(), cell.rowspan()))
                        .toList());
    }

    private List<Block> cell(SourceTable.Cell cell) {
        List<Block> result = new ArrayList<>();
        Grouping grouping = new Grouping(reading, width, cell.blocks());
        for (int i = 0; i < cell.blocks().size(); i++) {
            if (cell.blocks().get(i) instanceof Line line) {
                grouping.add(i, line);
            } else {
                cell(grouping.take(), result);
                if (cell.blocks().get(i) instanceof SourceTable table) {
                    result.add(table(table));
                }
            }
        }
        cell(grouping.take(), result);
        return result;
    }

    private void cell(List<Group> groups, List<Block> result) {
        groups.forEach(group -> result.add(paragraph(group, 0, group.first().isAll(TextStyle.BOLD))));
    }
}
