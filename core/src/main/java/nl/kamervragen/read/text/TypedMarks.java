package nl.kamervragen.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * Marks of list items that stand in the text: dashes and bullets, {@code a.} and {@code i)}, {@code 1.} where {@code 2.}
 * follows. Lives for one part of a document.
 *
 * <p>A mark of another kind within a list opens a list within its item, until the outer kind comes back.
 */
final class TypedMarks {
    private static final Pattern MARK =
            Pattern.compile("([-–•▪·*]|[a-z][.)]|[ivx]{1,4}[.)]|[0-9]{1,2}[.)])[\\s\\u00a0]+(?=\\S)");
    private static final Pattern MARK_ALONE = Pattern.compile("([-–•▪·]|[a-z][.)]|[ivx]{1,4}[.)]|[0-9]{1,2}[.)])");
    private static final int FARTHEST = 60;
    private static final int LONGEST_MARK = 5;

    private final List<? extends SourceBlock> source;
    private final Deque<Open> open = new ArrayDeque<>();

    TypedMarks(List<? extends SourceBlock> source) {
        this.source = source;
    }

    /** An open list: the kind of its marks and the number of its last item. */
    private record Open(char kind, int number) {}

    /** Ends all lists. */
    void end() {
        open.clear();
    }

    /** A mark alone on its line, the text of its item on the next, as some layouts are extracted. */
    static boolean isAlone(String text) {
        return text.length() <= LONGEST_MARK
                && !text.isEmpty()
                && (text.length() > 1 || "-–•▪·".indexOf(text.charAt(0)) >= 0)
                && MARK_ALONE.matcher(text).matches();
    }

    /** The item that a line starts, given the line before it. */
    ListMark at(int index, Line line, @Nullable Line before) {
        String text = line.text();
        boolean alone = isAlone(text) && index + 1 < source.size();
        if (!alone && !mayStart(line, text)) {
            return ListMark.NONE;
        }
        Matcher matcher = (alone ? MARK_ALONE : MARK).matcher(text);
        if (!matcher.lookingAt()) {
            return ListMark.NONE;
        }
        String marker = matcher.group(1);
        char kind = kind(marker);
        int number = kind == '1' ? Integer.parseInt(marker.substring(0, marker.length() - 1)) : 0;
        while (open.size() > 1 && open.getFirst().kind() != kind && isOpen(kind)) {
            open.removeFirst();
        }
        boolean goesOn = !open.isEmpty() && open.getFirst().kind() == kind;
        if (goesOn && kind == '1' && number != open.getFirst().number() + 1) {
            return ListMark.NONE;
        }
        if (!goesOn && !opens(index, line, before, marker, kind, number)) {
            return ListMark.NONE;
        }
        if (goesOn) {
            open.removeFirst();
        }
        open.addFirst(new Open(kind, number));
        return new ListMark(open.size(), marker, Character.isLetterOrDigit(marker.charAt(0)));
    }

    private static boolean mayStart(Line line, String text) {
        if (line.start() == LineStart.WRAPPED || line.start() == LineStart.BREAK || text.length() < 3) {
            return false;
        }
        char first = text.charAt(0);
        return (first >= '0' && first <= '9' || first >= 'a' && first <= 'z' || "-–•▪·*".indexOf(first) >= 0)
                && line.runs().get(0).noteId().isEmpty();
    }

    private boolean isOpen(char kind) {
        return open.stream().anyMatch(list -> list.kind() == kind);
    }

    /** Roman and plain letters are one kind: "i." may be either. */
    private static char kind(String marker) {
        char first = marker.charAt(0);
        return first >= '0' && first <= '9' ? '1' : first >= 'a' && first <= 'z' ? 'a' : '-';
    }

    private boolean opens(int index, Line line, @Nullable Line before, String marker, char kind, int number) {
        boolean after = !open.isEmpty() || before == null || LineWidth.endsSentence(before);
        return after
                && switch (kind) {
                    case '1' -> number == 1 && secondFollows(index, marker.charAt(marker.length() - 1));
                    case 'a' -> !open.isEmpty() || marker.charAt(0) == 'a' || marker.charAt(0) == 'i';
                    default -> true;
                };
    }

    private boolean secondFollows(int index, char delimiter) {
        for (int i = index + 1; i < Math.min(source.size(), index + FARTHEST); i++) {
            if (source.get(i) instanceof Line line && line.text().startsWith("2" + delimiter)) {
                return true;
            }
        }
        return false;
    }

    /** Where the text of an item starts; 0 when the format knows the mark and the text does not hold it. */
    static int end(Line line) {
        if (line.list().isItem()) {
            return 0;
        }
        if (isAlone(line.text())) {
            return line.text().length();
        }
        Matcher matcher = MARK.matcher(line.text());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    static boolean isMark(String text, int start) {
        return MARK.matcher(text).region(start, text.length()).lookingAt();
    }
}
