package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.source.TextStyle;

/** Groups the pieces of a page into rows; raised and lowered marks go to the row of their word. */
final class Rows {
    /** Baselines this close, in ems, are one row. */
    private static final float SAME_BASELINE = 0.25f;

    /** Type this much smaller than its row is a mark if it is raised or lowered at all. */
    private static final float SMALL = 0.85f;

    private static final float RAISED = 0.08f;
    private static final float HIGHEST = 0.75f;
    private static final float LOWEST = 0.4f;
    private static final float NEAR = 0.6f;

    /** A mark that opens a line stands further from its word where the line is spaced out. */
    private static final float NEAR_ALONE = 2.5f;

    private static final int LONGEST_MARK = 8;
    private static final int NEIGHBOURS = 3;

    /** No row of text has more; looking at each piece of a hostile one for each mark would take a square of time. */
    private static final int MOST_PIECES = 300;

    private Rows() {}

    static List<Row> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left));
        List<List<Piece>> groups = new ArrayList<>();
        List<Piece> group = new ArrayList<>();
        for (Piece piece : sorted) {
            if (!group.isEmpty()) {
                Piece first = group.get(0);
                float em = Math.max(first.size(), piece.size());
                if (piece.baseline() - first.baseline() > SAME_BASELINE * em) {
                    groups.add(group);
                    group = new ArrayList<>();
                }
            }
            group.add(piece);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        attachMarks(groups);
        List<Row> rows = new ArrayList<>();
        for (List<Piece> each : groups) {
            if (!each.isEmpty()) {
                rows.add(withMarks(Row.of(withoutCopies(each))));
            }
        }
        return rows;
    }

    /** Moves short pieces that stand a little above or below a word into the row of that word. */
    private static void attachMarks(List<List<Piece>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            List<Piece> group = groups.get(i);
            for (int p = group.size() - 1; p >= 0; p--) {
                Piece piece = group.get(p);
                int host = piece.text().length() > LONGEST_MARK ? -1 : host(groups, i, piece);
                if (host >= 0) {
                    group.remove(p);
                    boolean above = piece.baseline() < groups.get(host).get(0).baseline();
                    groups.get(host).add(piece.with(above ? TextStyle.SUPERSCRIPT : TextStyle.SUBSCRIPT));
                }
            }
        }
    }

    private static int host(List<List<Piece>> groups, int from, Piece mark) {
        int last = Math.min(groups.size() - 1, from + NEIGHBOURS);
        for (int i = Math.max(0, from - NEIGHBOURS); i <= last; i++) {
            boolean looked = i != from && groups.get(i).size() <= MOST_PIECES;
            for (Piece word : looked ? groups.get(i) : List.<Piece>of()) {
                if (isMarkOf(mark, word, groups.get(from).size() == 1 ? NEAR_ALONE : NEAR)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isMarkOf(Piece mark, Piece word, float nearBefore) {
        float em = word.size();
        float raise = word.baseline() - mark.baseline();
        boolean touches = Math.abs(mark.left() - word.right()) < NEAR * em
                || Math.abs(word.left() - mark.right()) < nearBefore * em
                || mark.left() > word.left() && mark.right() < word.right();
        boolean small = mark.size() <= SMALL * em;
        return touches && small && !word.isRaised() && raise < HIGHEST * em && raise > -LOWEST * em;
    }

    /** Marks that are raised so little that they share the row from the start; beside them stands their word. */
    private static Row withMarks(Row row) {
        List<Piece> result = new ArrayList<>();
        boolean changed = false;
        for (Row stretch : row.stretches()) {
            for (Piece piece : stretch.pieces()) {
                float raise = stretch.baseline() - piece.baseline();
                boolean small =
                        piece.size() <= SMALL * stretch.size() && piece.text().length() <= LONGEST_MARK;
                boolean moved = small && Math.abs(raise) > RAISED * stretch.size();
                changed |= moved;
                result.add(moved ? piece.with(raise > 0 ? TextStyle.SUPERSCRIPT : TextStyle.SUBSCRIPT) : piece);
            }
        }
        return changed ? new Row(result, row.baseline(), row.size()) : row;
    }

    /** The same word printed twice over itself is bold, not two words. */
    private static List<Piece> withoutCopies(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::left));
        List<Piece> result = new ArrayList<>();
        for (Piece piece : sorted) {
            int last = result.size() - 1;
            boolean copy = last >= 0
                    && result.get(last).text().equals(piece.text())
                    && piece.left() - result.get(last).left() < RAISED * piece.size() + 0.5f;
            if (copy) {
                result.set(last, result.get(last).with(TextStyle.BOLD));
            } else {
                result.add(piece);
            }
        }
        return result;
    }
}
