package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a document were broken, seen where a sentence goes over their end: nobody ended those on purpose.
 *
 * @param slack room beyond that of the next word that a line may leave though the text goes on, in points; little where
 *     lines are filled as far as they go
 * @param justified whether lines are spaced out to the edge of the column
 */
record Wraps(float slack, boolean justified) {
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

    /** A line that ends this near the edge is spaced out to it, in points. */
    private static final float AT_EDGE = 2;

    private static final float NEARLY_ALL = 0.9f;

    static Wraps of(List<List<Row>> pages, float left, float right, float leading) {
        List<Float> rooms = new ArrayList<>();
        int full = 0;
        for (List<Row> rows : pages) {
            for (int i = 1; i < rows.size(); i++) {
                Row row = rows.get(i - 1);
                Row next = rows.get(i);
                boolean near = next.baseline() - row.baseline() < 1.2f * leading;
                if (near && isAt(row, left) && isAt(next, left) && goesOver(row, next)) {
                    float room = right - row.right();
                    rooms.add(room - firstWord(next.text(), next.right() - next.left()));
                    full += Math.abs(room) < AT_EDGE ? 1 : 0;
                }
            }
        }
        float width = right - left;
        if (rooms.size() < ENOUGH) {
            return new Wraps(USUAL * width, false);
        }
        rooms.sort(null);
        float most = rooms.get(rooms.size() - 1 - rooms.size() / STRAY);
        return new Wraps(Math.max(1, Math.min(most + 1, MOST * width)), full > NEARLY_ALL * rooms.size());
    }

    /** Whether a line was ended on purpose that leaves so much room, when the next line starts with a word so wide. */
    boolean isEnd(float room, float word) {
        return room > (justified ? AT_EDGE : word + slack);
    }

    private static boolean isAt(Row row, float left) {
        return Math.abs(row.left() - left) <= Column.SAME_EDGE;
    }

    private static boolean goesOver(Row row, Row next) {
        String text = row.text();
        return Character.isLetter(text.charAt(text.length() - 1))
                && Character.isLowerCase(next.pieces().get(0).text().charAt(0));
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
