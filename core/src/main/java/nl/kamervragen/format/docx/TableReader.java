package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;

/** Reads a table, its merged cells as one. Lives for one table. */
final class TableReader {
    private static final int WIDEST = 1000;

    private final WordReading reading;
    private final String part;
    private final Region region;
    private final boolean marked;
    /** The cell that goes on downwards, by its first column. */
    private final Map<Integer, Merged> merged = new HashMap<>();

    private final List<List<Merged>> rows = new ArrayList<>();

    TableReader(WordReading reading, String part, Region region, boolean marked) {
        this.marked = marked;
        this.reading = reading;
        this.part = part;
        this.region = region;
    }

    private static final class Merged {
        final List<SourceBlock> blocks;
        final int colspan;
        int rowspan = 1;

        Merged(List<SourceBlock> blocks, int colspan) {
            this.blocks = blocks;
            this.colspan = colspan;
        }
    }

    SourceTable read(WordNode table) {
        List<Boolean> headers = new ArrayList<>();
        unwrapped(table, "tr").forEach(row -> {
            WordNode properties = row.childOrNone("trPr");
            if (properties.has("del")) {
                reading.revisions().deletion(reading.here());
                return;
            }
            if (properties.has("ins")) {
                reading.revisions().insertion(reading.here());
            }
            rows.add(cells(row, properties));
            headers.add(properties.isOn("tblHeader"));
        });
        // Rows that only carry on the cells above them are there to give these their height.
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        List<SourceTable.Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(row(headers.get(i), rows.get(i)));
        }
        boolean plain = table.childOrNone("tblPr")
                .childOrNone("tblLook")
                .attribute("firstRow")
                .matches("0|false|off");
        return new SourceTable(plain ? result : withHeader(result));
    }

    /** Rows and cells may stand in content controls. */
    private static Stream<WordNode> unwrapped(WordNode parent, String name) {
        return parent.children().stream().flatMap(child -> {
            if (child.is(name)) {
                return Stream.of(child);
            }
            boolean wrapper = child.is("sdt") || child.is("sdtContent") || child.is("customXml") || child.is("ins");
            return wrapper ? unwrapped(child, name) : Stream.empty();
        });
    }

    private List<Merged> cells(WordNode row, WordNode properties) {
        List<Merged> cells = new ArrayList<>();
        int[] column = {span(properties.childOrNone("gridBefore"), 0)};

        unwrapped(row, "tc").forEach(node -> {
            WordNode cell = node.childOrNone("tcPr");
            int colspan = span(cell.childOrNone("gridSpan"), 1);
            List<SourceBlock> blocks = BlockReader.all(reading, part, region, node, marked);
            boolean goesOn = cell.child("vMerge")
                    .filter(merge -> !merge.value().equals("restart"))
                    .isPresent();
            if (marked && blocks.isEmpty() && cell.has("hideMark")) {
                // It only fills the place between two others.
                column[0] += colspan;
                return;
            }
            Merged above = merged.get(column[0]);
            if (cell.child("hMerge").filter(m -> !m.value().equals("restart")).isPresent() && !cells.isEmpty()) {
                Merged left = cells.remove(cells.size() - 1);
                left.blocks.addAll(blocks);
                cells.add(new Merged(left.blocks, left.colspan + colspan));
            } else if (goesOn && above != null) {
                above.rowspan++;
                above.blocks.addAll(blocks);
            } else {
                Merged own = new Merged(blocks, colspan);
                cells.add(own);
                merged.remove(column[0]);
                if (cell.has("vMerge")) {
                    merged.put(column[0], own);
                }
            }
            column[0] += colspan;
        });
        return cells;
    }

    private static int span(WordNode node, int fallback) {
        return Math.min(Math.max(WordNode.number(node.value(), fallback), fallback), WIDEST);
    }

    private static SourceTable.Row row(boolean header, List<Merged> cells) {
        return new SourceTable.Row(
                header,
                cells.stream()
                        .map(cell -> new SourceTable.Cell(cell.blocks, cell.colspan, cell.rowspan))
                        .toList());
    }

    /** Few writers mark the heading row: a first row in bold above others that are not is one. */
    private static List<SourceTable.Row> withHeader(List<SourceTable.Row> rows) {
        if (rows.size() < 2 || rows.stream().anyMatch(SourceTable.Row::header)) {
            return rows;
        }
        if (!isBold(rows.get(0)) || rows.stream().skip(1).allMatch(TableReader::isBold)) {
            return rows;
        }
        List<SourceTable.Row> result = new ArrayList<>(rows);
        result.set(0, new SourceTable.Row(true, rows.get(0).cells()));
        return result;
    }

    private static boolean isBold(SourceTable.Row row) {
        List<Line> lines = row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(SourceBlock::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.isAll(TextStyle.BOLD));
    }
}
