package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;
import org.jsoup.nodes.Element;

/** Reads tables of data. A table that only places text side by side is no table. */
final class HtmlTables {
    private static final Pattern SPAN = Pattern.compile("[0-9]{1,5}");
    /** The most columns or rows that a cell spans. */
    static final int WIDEST = 1_000;

    private final HtmlBlocks blocks;
    private final Limits limits;

    HtmlTables(HtmlBlocks blocks, Limits limits) {
        this.blocks = blocks;
        this.limits = limits;
    }

    /** Empty when the table is there for its looks: it says so, it has one column, or questions stand in it. */
    Optional<SourceBlock> read(Element table, HtmlContext context) {
        if (!context.marked() && isLayout(table)) {
            return Optional.empty();
        }
        List<Line> caption = new ArrayList<>();
        List<SourceTable.Row> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "caption" ->
                    blocks.part(part, context).stream()
                            .flatMap(SourceBlock::lines)
                            .forEach(caption::add);
                case "tr" -> row(part, false, context, rows);
                case "thead", "tbody", "tfoot" -> {
                    boolean head = part.normalName().equals("thead");
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(row -> row(row, head, context, rows));
                }
                default -> {}
            }
        }
        return Optional.of(new SourceTable(caption, rows));
    }

    private void row(Element row, boolean head, HtmlContext context, List<SourceTable.Row> rows) {
        List<SourceTable.Cell> cells = new ArrayList<>();
        boolean headings = context.marked()
                ? row.hasClass(HtmlBlockWriter.HEADING_ROW)
                : !row.children().isEmpty();
        for (Element cell : row.children()) {
            headings &= context.marked() || cell.normalName().equals("th");
            cells.add(new SourceTable.Cell(
                    blocks.part(cell, context.apart()), span(cell, "colspan"), span(cell, "rowspan")));
        }
        if (rows.size() < limits.blocks()) {
            rows.add(new SourceTable.Row(head || headings, cells));
        }
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name).strip();
        return SPAN.matcher(text).matches() ? Math.max(1, Math.min(WIDEST, Integer.parseInt(text))) : 1;
    }

    private static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return true;
        }
        if (table.selectFirst("caption, th, thead") != null) {
            return false;
        }
        boolean oneColumn = table.stream()
                .filter(element -> element.normalName().equals("tr"))
                .allMatch(row -> row.childrenSize() < 2);
        return oneColumn || table.selectFirst("h1, h2, h3, h4, h5, h6") != null || holdsQuestions(table);
    }

    private static boolean holdsQuestions(Element table) {
        return table.stream()
                .filter(element -> HtmlKinds.isBlock(element)
                        && element.children().stream().noneMatch(HtmlKinds::isBlock))
                .map(element -> element.text().strip())
                .anyMatch(text -> Openers.isAsking(text)
                        || Heading.at(text)
                                .filter(heading -> heading.isAlone(text))
                                .isPresent());
    }
}
