package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;

/**
 * Tables that only place text on the page (<i>opmaaktabel</i>): a letterhead, a signature, questions beside answers.
 *
 * <p>What they hold tells: no table of figures has a salutation, a title or a numbered heading in it.
 */
final class LayoutTable {
    private static final LetterLabels LABELS = LetterLabels.standard();

    private LayoutTable() {}

    /** A frame around text. */
    static boolean isOneBox(SourceTable table) {
        return table.rows().size() == 1 && table.rows().get(0).cells().size() == 1;
    }

    /**
     * Whether a table only places text.
     *
     * @param table the table
     * @param head whether it stands above the text of the letter, where labels are those of the letterhead
     * @return true when its cells have to be read as lines
     */
    static boolean isLayout(SourceTable table, boolean head) {
        return table.lines().anyMatch(line -> opensText(line) || head && isLetterhead(line) || signs(line));
    }

    private static boolean opensText(Line line) {
        String text = line.text().strip();
        boolean heading = Heading.at(text).filter(h -> !h.numbers().isEmpty()).isPresent();
        return heading || Openers.isAsking(text) || text.startsWith("Geachte ") || text.startsWith("Hoogachtend");
    }

    private static boolean signs(Line line) {
        String text = line.text().strip();
        return Openers.isOffice(text) && text.endsWith(",");
    }

    /** Whether a line can only belong to a letterhead. */
    static boolean isLetterhead(Line line) {
        String text = Blanks.collapse(line.text());
        return LABELS.at(text).isPresent() || text.contains("Retouradres") || text.startsWith("Aan de ");
    }

    /** The lines of a table: row by row, but a row of labels together with the row of values below it. */
    static List<SourceBlock> flatten(SourceTable table) {
        List<SourceBlock> result = new ArrayList<>();
        List<SourceTable.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<SourceTable.Cell> cells = rows.get(i).cells();
            if (i + 1 < rows.size() && areLabels(cells, rows.get(i + 1).cells())) {
                List<SourceTable.Cell> values = rows.get(++i).cells();
                for (int column = 0; column < cells.size(); column++) {
                    result.addAll(blocks(cells.get(column)));
                    result.addAll(blocks(values.get(column)));
                }
            } else {
                inReadingOrder(cells).forEach(cell -> result.addAll(blocks(cell)));
            }
        }
        return result;
    }

    private static List<SourceBlock> blocks(SourceTable.Cell cell) {
        List<SourceBlock> result = new ArrayList<>();
        for (SourceBlock block : cell.blocks()) {
            if (block instanceof SourceTable inner && (isOneBox(inner) || isLayout(inner, true))) {
                result.addAll(flatten(inner));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean areLabels(List<SourceTable.Cell> labels, List<SourceTable.Cell> values) {
        long printed = labels.stream().filter(cell -> !isBlank(cell)).count();
        return printed > 1
                && labels.size() == values.size()
                && labels.stream().filter(cell -> !isBlank(cell)).allMatch(LayoutTable::isBareLabel)
                && values.stream()
                        .noneMatch(cell -> first(cell)
                                .flatMap(line -> LABELS.at(line.text()))
                                .isPresent());
    }

    private static boolean isBareLabel(SourceTable.Cell cell) {
        return cell.blocks().size() == 1
                && first(cell)
                        .filter(line -> LABELS.at(line.text())
                                .filter(label -> !label.hasValue(line.text()))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isBlank(SourceTable.Cell cell) {
        return cell.blocks().stream().flatMap(SourceBlock::lines).allMatch(Line::isBlank);
    }

    private static Optional<Line> first(SourceTable.Cell cell) {
        return cell.blocks().stream().flatMap(SourceBlock::lines).findFirst();
    }

    /** The sender's column beside the text comes before it. */
    private static List<SourceTable.Cell> inReadingOrder(List<SourceTable.Cell> cells) {
        List<SourceTable.Cell> beside = new ArrayList<>();
        List<SourceTable.Cell> text = new ArrayList<>();
        for (SourceTable.Cell cell : cells) {
            boolean opens = cell.blocks().stream()
                    .flatMap(SourceBlock::lines)
                    .anyMatch(line -> Openers.isBody(line.text().strip()));
            boolean sender = !text.isEmpty()
                    && cell.blocks().stream().flatMap(SourceBlock::lines).anyMatch(LayoutTable::isLetterhead);
            (opens || !text.isEmpty() && !sender ? text : beside).add(cell);
        }
        beside.addAll(text);
        return beside;
    }
}
