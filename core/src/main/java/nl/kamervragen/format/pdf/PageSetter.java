package nl.kamervragen.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceNote;

/**
 * Puts printed pages into reading order: what stands beside the text first, then the text with its notes, then the foot.
 *
 * <p>Lives for one document.
 */
final class PageSetter {
    /** A right column with this share of its page's words is text, not a sender's column. */
    private static final float SECOND_COLUMN = 0.3f;

    private static final int TELLING = 25;

    private final List<PrintedPage> pages;
    private final List<List<PrintedTable>> ruled;
    private final Limits limits;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PageSetter(List<PrintedPage> pages, Limits limits) {
        List<RuledTable.Split> split = pages.stream().map(RuledTable::split).toList();
        this.pages = split.stream().map(RuledTable.Split::page).toList();
        this.ruled = split.stream().map(RuledTable.Split::tables).toList();
        this.limits = limits;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceDocument set() {
        List<List<Row>> rows =
                pages.stream().map(page -> Rows.of(page.pieces())).toList();
        Column column = Column.of(rows);
        List<List<PrintedLine>> printed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            printed.add(PageLines.of(pages.get(i), rows.get(i), column));
        }
        FootOfPage foot = new FootOfPage(column);
        List<List<PrintedLine>> texts = new ArrayList<>();
        for (List<PrintedLine> lines : PageFurniture.mark(printed, column)) {
            texts.add(foot.take(lines));
        }
        AlignedTables aligned = new AlignedTables(column);
        List<List<PrintedTable>> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            AlignedTables.Split split = aligned.split(texts.get(i));
            texts.set(i, split.lines());
            found.add(Stream.concat(ruled.get(i).stream(), split.tables().stream())
                    .sorted(Comparator.comparing(PrintedTable::top))
                    .toList());
        }
        PageTables tables = new PageTables(found, texts);
        Map<Integer, List<PrintedNote>> notes = foot.notes().stream().collect(Collectors.groupingBy(PrintedNote::page));
        SourceLines source = new SourceLines(new NoteIds(foot.notes()));
        ParagraphStarts paragraphs = new ParagraphStarts(column);
        List<SourceDocument.Page> result = new ArrayList<>();
        for (int i = 0; i < pages.size() && source.count() < limits.blocks(); i++) {
            int number = pages.get(i).number();
            List<SourceBlock> blocks = new ArrayList<>();
            zone(texts.get(i), Zone.HEADER, Region.PAGE_HEADER, source, column, blocks);
            tables.repeated(i).forEach(line -> blocks.add(source.line(line, Region.PAGE_HEADER, LineStart.PARAGRAPH)));
            set(texts.get(i), tables.of(i), source, paragraphs, column, blocks);
            turned(pages.get(i), source, column, blocks);
            notes.getOrDefault(number, List.of()).forEach(note -> blocks.add(note(note, source, column)));
            zone(texts.get(i), Zone.FOOTER, Region.PAGE_FOOTER, source, column, blocks);
            result.add(new SourceDocument.Page(number, blocks));
        }
        if (result.size() < pages.size()) {
            diagnostics.add(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .with("limit", limits.blocks())
                    .build());
        }
        return SourceDocument.of(result);
    }

    private static void set(
            List<PrintedLine> lines,
            List<PrintedTable> tables,
            SourceLines source,
            ParagraphStarts paragraphs,
            Column column,
            List<SourceBlock> blocks) {
        Deque<PrintedTable> next = new ArrayDeque<>(tables);
        boolean twoColumns = isText(lines);
        zone(lines, Zone.SENDER, Region.MARGIN, source, column, blocks);
        if (!twoColumns) {
            zone(lines, Zone.RIGHT, Region.MARGIN, source, column, blocks);
        }
        for (PrintedLine line : lines) {
            while (!next.isEmpty()
                    && line.zone() == Zone.COLUMN
                    && next.getFirst().top() < line.baseline()) {
                blocks.add(next.removeFirst().table(source));
            }
            if (line.zone() == Zone.COLUMN) {
                blocks.add(source.line(line, Region.BODY, paragraphs.next(line)));
            } else if (line.zone() == Zone.LEFT) {
                blocks.add(source.line(line, Region.MARGIN, LineStart.PARAGRAPH));
            }
        }
        next.forEach(table -> blocks.add(table.table(source)));
        if (twoColumns) {
            zone(lines, Zone.RIGHT, Region.BODY, source, column, blocks);
        }
    }

    private static boolean isText(List<PrintedLine> lines) {
        int right = 0;
        int all = 0;
        for (PrintedLine line : lines) {
            if (line.zone() == Zone.RIGHT || line.zone() == Zone.COLUMN) {
                all += line.text().length();
                right += line.zone() == Zone.RIGHT && line.text().length() > TELLING
                        ? line.text().length()
                        : 0;
            }
        }
        return right > SECOND_COLUMN * all;
    }

    /** The lines of one zone, as paragraphs of their own. */
    private static void zone(
            List<PrintedLine> lines,
            Zone zone,
            Region region,
            SourceLines source,
            Column column,
            List<SourceBlock> blocks) {
        ParagraphStarts starts = new ParagraphStarts(column);
        for (PrintedLine line : lines) {
            if (line.zone() == zone) {
                LineStart start = starts.next(line);
                boolean text = region == Region.BODY || start == LineStart.PARAGRAPH;
                blocks.add(source.line(line, region, text ? start : LineStart.LINE));
            }
        }
    }

    /** Text that runs another way: a stamp, a table that lies on its side. */
    private static void turned(PrintedPage page, SourceLines source, Column column, List<SourceBlock> blocks) {
        List<PrintedLine> lines = Rows.of(page.turned()).stream()
                .map(row -> new PrintedLine(page.number(), 0, Zone.RIGHT, row))
                .toList();
        zone(lines, Zone.RIGHT, Region.MARGIN, source, column, blocks);
    }

    private static SourceNote note(PrintedNote note, SourceLines source, Column column) {
        ParagraphStarts starts = new ParagraphStarts(column);
        List<SourceBlock> blocks = new ArrayList<>();
        for (PrintedLine line : note.lines()) {
            Line made = source.line(line, Region.BODY, starts.next(line));
            // A note is one paragraph: its lines are too short to tell more, and addresses break anywhere.
            blocks.add(
                    blocks.isEmpty()
                            ? made
                            : made.toBuilder().start(LineStart.WRAPPED).build());
        }
        return new SourceNote(note.id(), note.marker(), blocks);
    }
}
