package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/** Turns the lines of one part of a document into blocks, and maps each to its place. */
public final class BlockBuilder {
    private static final Pattern TYPED_MARK =
            Pattern.compile("([-–•▪·*]|[a-z][.)]|[ivx]{1,4}[.)])[\\s\\u00a0]+(?=\\S)");
    private static final int LONGEST_SUBHEADING = 120;

    private final Reading reading;
    private final Notes notes;
    private final Chamber chamber;

    /**
     * A builder for one document.
     *
     * @param reading takes findings and places
     * @param notes the document's notes
     * @param chamber the chamber of a citation that names none
     */
    public BlockBuilder(Reading reading, Notes notes, Chamber chamber) {
        this.reading = reading;
        this.chamber = chamber;
        this.notes = notes;
    }

    /** Lines of one paragraph or list item. */
    private static final class Group {
        final List<Line> lines = new ArrayList<>();
        final ListMark mark;
        final int quotation;

        Group(Line first, ListMark mark) {
            this.mark = mark;
            this.quotation = first.quotationLevel();
            lines.add(first);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }
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
        List<Group> open = new ArrayList<>();
        for (SourceBlock block : source) {
            if (block instanceof Line line) {
                add(line, open);
            } else {
                flush(open, result, path, dropBold);
                other(block, result, path);
            }
        }
        flush(open, result, path, dropBold);
        return Blocks.normalize(result);
    }

    private static boolean allBold(List<? extends SourceBlock> source) {
        return source.stream().flatMap(SourceBlock::lines).allMatch(line -> line.isAll(TextStyle.BOLD));
    }

    private void add(Line line, List<Group> open) {
        if (line.isBlank()
                && line.runs().stream()
                        .allMatch(run -> run.image().isEmpty() && run.noteId().isEmpty())) {
            return;
        }
        Group last = open.isEmpty() ? null : open.get(open.size() - 1);
        ListMark mark = line.list().isItem() ? line.list() : typedMark(line, last);
        boolean joins = last != null
                && !mark.isItem()
                && last.quotation == line.quotationLevel()
                && (line.start() != LineStart.PARAGRAPH || isSplit(last, line));
        if (last != null && joins) {
            last.lines.add(line);
        } else {
            open.add(new Group(line, mark));
        }
    }

    /** "De uitkomsten / van deze proef": no end mark before, a lower-case letter after. */
    private boolean isSplit(Group last, Line line) {
        String before = last.last().text();
        String after = line.text();
        int end = Blanks.end(before);
        int start = Blanks.skip(after, 0);
        boolean split = !last.mark.isItem()
                && end > 0
                && start < after.length()
                && (Character.isLetterOrDigit(before.charAt(end - 1)) || before.charAt(end - 1) == ',')
                && Character.isLowerCase(after.charAt(start))
                && TYPED_MARK.matcher(after).region(start, after.length()).lookingAt() == false
                && line.headingLevel() == 0
                && last.last().headingLevel() == 0;
        if (split) {
            reading.report(Diagnostic.of(ReadingCodes.PARAGRAPH_SPLIT)
                    .at(List.of(last.last().span(), line.span()))
                    .build());
        }
        return split;
    }

    private static ListMark typedMark(Line line, @org.jspecify.annotations.Nullable Group last) {
        if (line.start() == LineStart.WRAPPED
                || line.start() == LineStart.BREAK
                || line.text().isEmpty()) {
            return ListMark.NONE;
        }
        Matcher matcher = TYPED_MARK.matcher(line.text());
        if (!matcher.lookingAt()) {
            return ListMark.NONE;
        }
        String marker = matcher.group(1);
        boolean ordered = Character.isLetter(marker.charAt(0));
        boolean follows = last != null && last.mark.isItem();
        boolean afterSentence = last == null || endsClause(last.last().text());
        boolean first = !ordered || marker.charAt(0) == 'a' || marker.charAt(0) == 'i' || follows;
        return first && (follows || afterSentence) ? new ListMark(1, marker, ordered) : ListMark.NONE;
    }

    private static boolean endsClause(String text) {
        int end = Blanks.end(text);
        return end > 0 && ".;:?!".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void flush(List<Group> groups, List<Block> result, String path, boolean dropBold) {
        int i = 0;
        while (i < groups.size()) {
            Group group = groups.get(i);
            int end = i + 1;
            String blockPath = path + "/" + result.size();
            if (group.mark.isItem()) {
                while (end < groups.size() && groups.get(end).mark.isItem()) {
                    end++;
                }
                groups.subList(i, end).forEach(g -> map(blockPath, g));
                result.add(list(groups.subList(i, end), dropBold));
            } else if (group.quotation > 0) {
                while (end < groups.size()
                        && groups.get(end).quotation > 0
                        && !groups.get(end).mark.isItem()) {
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
        groups.clear();
    }

    private void map(String path, Group group) {
        group.lines.forEach(line -> reading.map(path, line.runs()));
    }

    private void plain(Group group, List<Block> result, boolean dropBold) {
        Line first = group.lines.get(0);
        boolean image = first.runs().stream().anyMatch(run -> !run.image().isEmpty());
        if (image && group.lines.size() == 1) {
            for (Run run : first.runs()) {
                if (!run.image().isEmpty()) {
                    result.add(new Image(run.image(), run.text()));
                }
            }
            List<Run> texts =
                    first.runs().stream().filter(run -> run.image().isEmpty()).toList();
            if (!texts.isEmpty()) {
                result.add(new Paragraph(inlines(List.of(Line.of(texts).build()), 0, dropBold)));
            }
        } else if (isSubheading(group, dropBold)) {
            result.add(new Subheading(inlines(group.lines, 0, true)));
        } else {
            result.add(paragraph(group, 0, dropBold));
        }
    }

    private static boolean isSubheading(Group group, boolean allBold) {
        Line first = group.lines.get(0);
        String text = first.text();
        int end = Blanks.end(text);
        boolean looks = first.headingLevel() > 0 || first.isAll(TextStyle.BOLD) && !allBold;
        return group.lines.size() == 1
                && looks
                && text.length() <= LONGEST_SUBHEADING
                && end > 0
                && ".?!,;".indexOf(text.charAt(end - 1)) < 0;
    }

    private Block paragraph(Group group, int from, boolean dropBold) {
        return new Paragraph(inlines(group.lines, from, dropBold));
    }

    private ListBlock list(List<Group> groups, boolean dropBold) {
        int level = groups.stream().mapToInt(g -> g.mark.level()).min().orElse(1);
        List<ListItem> items = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            Group group = groups.get(i);
            int end = i + 1;
            while (end < groups.size() && groups.get(end).mark.level() > level) {
                end++;
            }
            List<Block> content = new ArrayList<>();
            content.add(paragraph(group, markEnd(group), dropBold));
            if (end > i + 1 && level < Blocks.MAX_DEPTH) {
                content.add(list(groups.subList(i + 1, end), dropBold));
            }
            items.add(new ListItem(group.mark.marker(), content));
            i = end;
        }
        return new ListBlock(groups.get(0).mark.ordered(), items);
    }

    /** A typed mark stands in the text; one that the format knows of does not. */
    private static int markEnd(Group group) {
        Line first = group.lines.get(0);
        if (first.list().isItem()) {
            return 0;
        }
        Matcher matcher = TYPED_MARK.matcher(first.text());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private List<Inline> inlines(List<Line> lines, int from, boolean dropBold) {
        InlineBuilder builder = new InlineBuilder(notes, chamber, dropBold);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int start = i == 0 ? from : 0;
            int end = line.text().length();
            boolean mended = i + 1 < lines.size() && Hyphenation.isBroken(line.text(), lines.get(i + 1));
            if (mended) {
                end = Blanks.end(line.text()) - 1;
            }
            line.part(start, end).forEach(builder::add);
            if (i + 1 < lines.size() && lines.get(i + 1).start() == LineStart.BREAK) {
                builder.add(new LineBreak());
            } else if (i + 1 < lines.size() && !mended) {
                builder.add(new Text(" "));
            }
        }
        return builder.build();
    }

    private void other(SourceBlock block, List<Block> result, String path) {
        if (block instanceof SourceTable table) {
            block.lines().forEach(line -> reading.map(path + "/" + result.size(), line.runs()));
            result.add(new Table(List.of(), table.rows().stream().map(this::row).toList()));
        } else if (block instanceof SourceNote note) {
            result.addAll(build(note.blocks(), path));
        }
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
        List<Group> open = new ArrayList<>();
        for (SourceBlock block : cell.blocks()) {
            if (block instanceof Line line) {
                add(line, open);
            } else {
                open.forEach(group -> result.add(paragraph(group, 0, false)));
                open.clear();
                if (block instanceof SourceTable table) {
                    result.add(new Table(
                            List.of(), table.rows().stream().map(this::row).toList()));
                }
            }
        }
        open.forEach(group -> result.add(paragraph(group, 0, group.lines.get(0).isAll(TextStyle.BOLD))));
        return result;
    }
}
