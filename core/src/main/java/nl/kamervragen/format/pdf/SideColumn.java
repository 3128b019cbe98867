package nl.kamervragen.format.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the sender's column at the left of the text from what is set out of the text there: a label on the line of its
 * value, the masthead.
 */
final class SideColumn {
    /** Fewer lines are no column. */
    private static final int FEWEST = 3;

    /** Longer lines, on average, are text. */
    private static final int LONGEST = 30;

    private SideColumn() {}

    /** The same lines, those of a sender's column in its zone. */
    static List<PrintedLine> mark(List<PrintedLine> lines, Column column) {
        List<PrintedLine> left =
                lines.stream().filter(line -> line.zone() == Zone.LEFT).toList();
        if (left.size() < FEWEST
                || left.stream().mapToInt(line -> line.text().length()).sum() > LONGEST * left.size()) {
            return lines;
        }
        Set<Integer> baselines = lines.stream()
                .filter(line -> line.zone() == Zone.COLUMN)
                .map(line -> Math.round(line.baseline()))
                .collect(Collectors.toSet());
        long own = left.stream()
                .filter(line -> line.depth() < PageLines.FOOT && !baselines.contains(Math.round(line.baseline())))
                .count();
        boolean all = own >= FEWEST && 2 * own > left.size();
        boolean small =
                left.stream().filter(line -> column.isSmall(line.size())).count() >= FEWEST;
        return lines.stream()
                .map(line -> line.zone() == Zone.LEFT && (all || small && column.isSmall(line.size()))
                        ? line.in(Zone.SENDER)
                        : line)
                .toList();
    }
}
