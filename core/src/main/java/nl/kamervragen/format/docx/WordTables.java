package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.format.writing.Losses;

/** Lays the cells of a table on Word's grid: what spans rows goes on in the rows below. */
final class WordTables {
    private static final int WIDEST = 63;
    private static final String PROPERTIES = "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>"
            + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
            + border("insideV")
            + "</w:tblBorders><w:tblLook w:firstRow=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>";

    private final WordBlocks blocks;
    private final Losses losses;

    WordTables(WordBlocks blocks, Losses losses) {
        this.blocks = blocks;
        this.losses = losses;
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>";
    }

    /** A cell of which rows are still to come. */
    private record Open(int colspan, int left) {}

    void write(Table table, XmlOut out, String path) {
        Map<Integer, Open> open = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        int width = 1;
        for (int i = 0; i < table.rows().size(); i++) {
            XmlOut row = new XmlOut();
            width = Math.max(width, row(table.rows().get(i), open, row, path + "/rows/" + i));
            rows.add(row.toString());
        }
        while (!open.isEmpty()) {
            XmlOut row = new XmlOut();
            row(new TableRow(false, List.of()), open, row, path);
            rows.add(row.toString());
        }
        if (width > WIDEST) {
            losses.table(path, "columns");
        }
        out.raw("<w:tbl>")
                .raw(PROPERTIES)
                .raw("<w:tblGrid>")
                .raw("<w:gridCol/>".repeat(width))
                .raw("</w:tblGrid>");
        rows.forEach(out::raw);
        out.raw("</w:tbl>");
        if (rows.isEmpty()) {
            losses.table(path, "rows");
        }
    }

    private int row(TableRow row, Map<Integer, Open> open, XmlOut out, String path) {
        Map<Integer, Open> above = new TreeMap<>(open);
        open.clear();
        XmlOut cells = new XmlOut();
        int column = 0;
        int next = 0;
        int before = 0;
        boolean empty = true;
        while (next < row.cells().size() || !above.isEmpty()) {
            Open covering = above.remove(column);
            if (covering != null) {
                cells.raw(cell(covering.colspan(), "<w:vMerge/>", "<w:p/>"));
                keep(open, column, covering);
                column += covering.colspan();
                empty = false;
            } else if (next < row.cells().size() && fits(row.cells().get(next), above, column)) {
                TableCell cell = row.cells().get(next);
                cells.raw(own(cell, path + "/cells/" + next));
                keep(open, column, new Open(cell.colspan(), cell.rowspan()));
                column += cell.colspan();
                next++;
                empty = false;
            } else {
                int gap = above.keySet().iterator().next() - column;
                if (empty) {
                    before = gap;
                } else {
                    cells.raw(cell(gap, "<w:hideMark/>", "<w:p/>"));
                }
                column += gap;
            }
        }
        out.raw("<w:tr><w:trPr>").raw(before > 0 ? "<w:gridBefore w:val=\"" + before + "\"/>" : "");
        out.raw(row.header() ? "<w:tblHeader/>" : "")
                .raw("</w:trPr>")
                .append(cells)
                .raw("</w:tr>");
        return column;
    }

    private static boolean fits(TableCell cell, Map<Integer, Open> above, int column) {
        return above.keySet().stream().noneMatch(taken -> taken >= column && taken < column + cell.colspan());
    }

    private static void keep(Map<Integer, Open> open, int column, Open cell) {
        if (cell.left() > 1) {
            open.put(column, new Open(cell.colspan(), cell.left() - 1));
        }
    }

    private String own(TableCell cell, String path) {
        XmlOut content = new XmlOut();
        blocks.write(cell.content(), WordStyle.CELL, content, path + "/content");
        // A cell ends in a paragraph, whatever else it holds.
        content.raw(content.toString().endsWith("</w:p>") ? "" : "<w:p/>");
        return cell(cell.colspan(), cell.rowspan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", content.toString());
    }

    private static String cell(int colspan, String merge, String content) {
        return "<w:tc><w:tcPr>" + (colspan > 1 ? "<w:gridSpan w:val=\"" + colspan + "\"/>" : "") + merge + "</w:tcPr>"
                + content + "</w:tc>";
    }
}
