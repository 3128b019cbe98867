package nl.kamervragen.format.pdf;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.TextStyle;
import org.jspecify.annotations.Nullable;

/** Tells where paragraphs start: from room between the lines, from their edges, and from the words that would have fitted. */
final class ParagraphStarts {
    private static final Pattern BULLET = Pattern.compile("[•▪●○◦‣■□➢►✓][\\s\\u00a0]*\\S.*");
    private static final Pattern ITEM =
            Pattern.compile("(?:[-–—]|[0-9]{1,2}[.)]|[a-zA-Z][.)]|[ivx]{1,4}[.)])\\s+\\S.*");

    /** After these a sentence goes on. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|[\\s(])(?:nrs?|d\\.d|artt?|blz|bijv|o\\.a|m\\.n|i\\.v\\.m|mr|drs?|ir|prof)\\.$");

    /** More room than this, in leadings, parts paragraphs. */
    private static final float APART = 1.25f;

    private static final float INDENT = 0.6f;
    private static final float SIZE_CHANGE = 0.06f;

    /** Room left over, in widths of the column, in which the next word would have fitted: no sentence ended there. */
    private static final float ROOM = 0.15f;

    private final Column column;
    private @Nullable PrintedLine before;
    private boolean first = true;
    private boolean item;

    ParagraphStarts(Column column) {
        this.column = column;
    }

    /** How the next line of the text relates to the one before it. */
    LineStart next(PrintedLine line) {
        PrintedLine previous = before;
        boolean starts = previous == null || starts(previous, line);
        before = line;
        first = starts;
        item = starts ? isItem(line.text()) : item;
        return starts ? LineStart.PARAGRAPH : LineStart.WRAPPED;
    }

    private boolean starts(PrintedLine previous, PrintedLine line) {
        if (previous.zone() != line.zone() || isHeading(line) || isHeading(previous)) {
            return true;
        }
        if (Math.abs(previous.size() - line.size()) > SIZE_CHANGE * column.size() || changesStyle(previous, line)) {
            return true;
        }
        float distance = line.baseline() - previous.baseline();
        boolean samePlace = previous.page() == line.page() && distance > 0;
        if (samePlace && distance > APART * column.leading() * line.size() / column.size()) {
            return true;
        }
        if (isBroken(previous.text())) {
            return false;
        }
        if (BULLET.matcher(line.text()).matches() || startsItem(previous, line)) {
            return true;
        }
        if (samePlace) {
            return changesEdge(previous, line) || hadRoom(previous, line);
        }
        return hadRoom(previous, line) && !Character.isLowerCase(line.text().charAt(0));
    }

    /** Headings have their line to themselves unless text follows on it; then that text may wrap. */
    private static boolean isHeading(PrintedLine line) {
        return Character.isUpperCase(line.text().charAt(0))
                && Heading.at(line.text()).filter(h -> h.isAlone(line.text())).isPresent();
    }

    private static boolean changesStyle(PrintedLine previous, PrintedLine line) {
        return previous.isAll(TextStyle.BOLD) != line.isAll(TextStyle.BOLD) && (isWhole(previous) || isWhole(line))
                || isWhole(previous) && previous.isAll(TextStyle.ITALIC) && !line.isAll(TextStyle.ITALIC);
    }

    /** A line that may be a heading: no sentence goes over its end. */
    private static boolean isWhole(PrintedLine line) {
        String text = line.text();
        return Character.isUpperCase(text.charAt(0)) && ",-;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isBroken(String text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '\u00ad' || text.charAt(last) == '-')
                && Character.isLetter(text.charAt(last - 1));
    }

    private static boolean isItem(String text) {
        return ITEM.matcher(text).matches() || BULLET.matcher(text).matches();
    }

    private boolean startsItem(PrintedLine previous, PrintedLine line) {
        return ITEM.matcher(line.text()).matches() && (item || endsClause(previous.text()));
    }

    private boolean changesEdge(PrintedLine previous, PrintedLine line) {
        float indent = line.left() - previous.left();
        float em = INDENT * line.size();
        if (indent > em) {
            return !(first && item) && !hangs(previous, line);
        }
        return indent < -em && !first;
    }

    /** Whether a line goes on below the value of a label, or the text of an item, that stands apart on the line before. */
    private static boolean hangs(PrintedLine previous, PrintedLine line) {
        List<Piece> pieces = previous.row().pieces();
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean apart = piece.left() - pieces.get(i - 1).right() > Piece.CELL * piece.size();
            if (apart && Math.abs(piece.left() - line.left()) < Column.SAME_EDGE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word of a line would have fitted on the line before: then that line was ended on purpose. */
    private boolean hadRoom(PrintedLine previous, PrintedLine line) {
        float room = column.right() - previous.right();
        boolean sentence = endsSentence(previous.text())
                && !Character.isLowerCase(line.text().charAt(0));
        float word = Wraps.firstWord(line.text(), line.right() - line.left());
        return sentence ? column.wraps().isEnd(room, word) : room > word + ROOM * (column.right() - column.left());
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 1 && (Character.isDigit(text.charAt(end - 1)) || "»”\"’)".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return ".?!:".indexOf(text.charAt(end - 1)) >= 0
                && !ABBREVIATED.matcher(text).find();
    }

    private static boolean endsClause(String text) {
        return endsSentence(text) || text.endsWith(";");
    }
}
