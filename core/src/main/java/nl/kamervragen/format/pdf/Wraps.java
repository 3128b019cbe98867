package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** How the lines of a document were broken, seen where a sentence goes over their end: nobody ended those on purpose. */
final class Wraps {
    /** Fewer lines tell nothing. */
    private static final int ENOUGH = 12;

    /** Without telling lines, in widths of the column. */
    private static final float USUAL = 0.03f;

    /** Most that is believed, in widths of the column: a document of lists has many lines that end early. */
    private static final float MOST = 0.06f;

    /** One in so many lines may be an item without a full stop. */
    private static final int STRAY = 40;

    private static final String NARROW = "iljtfrI.,:;'’()|!-1 ";
    private static final String BROAD = "mwMWABCDEGHKNOPQRSUVXYZ%@«»";

    private Wraps() {}

    /**
     * The room beyond that of the next word that a line may leave though the text goes on. Little or less than none where
     * lines are filled as far as they go, and least where they are spaced out to the edge.
     */
    static float slack(List<List<Row>> pages, float left, float right, float leading) {
        List<Float> rooms = new ArrayList<>();
        for (List<Row> rows : pages) {
            for (int i = 1; i < rows.size(); i++) {
                Row row = rows.get(i - 1);
                Row next = rows.get(i);
                if (isAt(row, left) && isAt(next, left) && next.baseline() - row.baseline() < 1.2f * leading) {
                    String text = next.text();
                    if (goesOver(row.text(), text)) {
                        rooms.add(right - row.right() - firstWord(text, next.right() - next.left()));
                    }
                }
            }
        }
        float width = right - left;
        if (rooms.size() < ENOUGH) {
            return USUAL * width;
        }
        rooms.sort(null);
        float most = rooms.get(rooms.size() - 1 - rooms.size() / STRAY);
        return Math.max(1, Math.min(most + 1, MOST * width));
    }

    private static boolean isAt(Row row, float left) {
        return Math.abs(row.left() - left) <= Column.SAME_EDGE;
    }

    private static boolean goesOver(String text, String next) {
        return Character.isLetter(text.charAt(text.length() - 1)) && Character.isLowerCase(next.charAt(0));
    }

    /** The width of the first word of a line and the blank before it, as far as its letters tell. */
    static float firstWord(String text, float width) {
        int end = text.indexOf(' ');
        float all = 0;
        float first = 0;
        for (int i = 0; i < text.length(); i++) {
            float letter = weight(text.charAt(i));
            all += letter;
            first += end < 0 || i <= end ? letter : 0;
        }
        return width * first / all;
    }

    private static float weight(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.5f;
        }
        return BROAD.indexOf(letter) >= 0 ? 1.3f : 1;
    }
}
