package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the notes from the foot of each page: the last lines of the column, in smaller type than the text, from one that
 * starts with a raised mark or with the number that is next.
 */
final class FootOfPage {
    private static final Pattern MARK = Pattern.compile("([0-9]{1,3}|\\*{1,3}|[†‡])[).]?\\s*(?=\\S)");
    private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}|\\*{1,3}|[†‡]");

    /** More room than this between two small lines, in ems, and the upper one is no note. */
    private static final float APART = 2.2f;

    /** A line that ends this near the edge of the column, in widths of it, is full. */
    private static final float FULL = 0.15f;

    private static final String BROKEN = "-/_=&?%,\u00ad";

    private final Column column;
    private final List<PrintedNote> notes = new ArrayList<>();
    private int lastNumber;
    private boolean raisedMarks;

    FootOfPage(Column column) {
        this.column = column;
    }

    List<PrintedNote> notes() {
        return notes;
    }

    /** What is left of a page's lines once its notes are taken. */
    List<PrintedLine> take(List<PrintedLine> lines) {
        raisedMarks |= lines.stream().anyMatch(line -> column.isSmall(line.size()) && isRaisedMark(line));
        int start = start(lines);
        List<PrintedLine> rest = new ArrayList<>(lines.subList(0, start));
        PrintedNote open = goesOn(lines, start) ? notes.get(notes.size() - 1) : null;
        for (PrintedLine line : lines.subList(start, lines.size())) {
            Optional<Mark> mark = line.zone() == Zone.COLUMN ? mark(line) : Optional.empty();
            if (line.zone() != Zone.COLUMN) {
                rest.add(line);
            } else if (mark.isPresent()) {
                open = open(line, mark.get());
            } else if (open == null) {
                rest.add(line);
            } else {
                open.lines().add(line);
            }
        }
        return rest;
    }

    private PrintedNote open(PrintedLine line, Mark mark) {
        PrintedNote note = new PrintedNote(line.page(), mark.text());
        if (Character.isDigit(mark.text().charAt(0))) {
            lastNumber = Integer.parseInt(mark.text());
        }
        if (!mark.rest().isEmpty()) {
            note.lines().add(new PrintedLine(line.page(), line.depth(), Zone.COLUMN, Row.of(mark.rest())));
        }
        notes.add(note);
        return note;
    }

    /**
     * The first line of the notes: going up from the foot, the last small line before the text. Above a gap only the note
     * whose number comes before that below it.
     */
    private int start(List<PrintedLine> lines) {
        int start = lines.size();
        String below = "";
        boolean apart = false;
        float last = Float.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            PrintedLine line = lines.get(i);
            if (line.zone() != Zone.COLUMN) {
                continue;
            }
            if (!column.isSmall(line.size()) && !isRaisedNext(line)) {
                break;
            }
            apart |= !below.isEmpty() && last - line.baseline() > APART * line.size();
            last = line.baseline();
            Optional<Mark> mark = mark(line);
            if (apart && mark.isPresent() && !precedes(mark.get().text(), below)) {
                break;
            }
            if (mark.isPresent() || !apart) {
                start = i;
                apart = false;
            }
            below = mark.map(Mark::text).orElse(below);
        }
        if (!below.isEmpty() || start < lines.size() && goesOn(lines, start)) {
            return start;
        }
        return raisedMarks ? lines.size() : NumberedFoot.start(lines, lastNumber);
    }

    private static boolean precedes(String mark, String next) {
        return Character.isDigit(mark.charAt(0))
                && Character.isDigit(next.charAt(0))
                && Integer.parseInt(mark) + 1 == Integer.parseInt(next);
    }

    /**
     * Whether the last note of the page before may go on here: its last line was full, or ends within a word,
     * a URL or a sentence.
     */
    private boolean goesOn(List<PrintedLine> lines, int start) {
        if (notes.isEmpty() || lines.isEmpty()) {
            return false;
        }
        PrintedNote last = notes.get(notes.size() - 1);
        if (last.lines().isEmpty()) {
            return false;
        }
        PrintedLine end = last.lines().get(last.lines().size() - 1);
        boolean full = end.right() > column.right() - FULL * (column.right() - column.left());
        boolean lower = start < lines.size()
                && Character.isLowerCase(lines.get(start).text().charAt(0));
        return end.page() == lines.get(0).page() - 1
                && (full || lower || BROKEN.indexOf(end.text().charAt(end.text().length() - 1)) >= 0);
    }

    /** A note in the type of the text is one only when its mark is raised and its turn has come. */
    private boolean isRaisedNext(PrintedLine line) {
        return line.row().pieces().get(0).isRaised()
                && mark(line)
                        .filter(mark -> mark.text().equals(String.valueOf(lastNumber + 1)))
                        .isPresent();
    }

    private record Mark(String text, List<Piece> rest) {}

    private Optional<Mark> mark(PrintedLine line) {
        List<Piece> pieces = line.row().pieces();
        Piece first = pieces.get(0);
        if (isRaisedMark(line)) {
            return Optional.of(new Mark(first.text(), pieces.subList(1, pieces.size())));
        }
        return raisedMarks ? Optional.empty() : plainMark(first, pieces);
    }

    private static boolean isRaisedMark(PrintedLine line) {
        List<Piece> pieces = line.row().pieces();
        return pieces.size() > 1
                && pieces.get(0).isRaised()
                && ALONE.matcher(pieces.get(0).text()).matches();
    }

    /** A mark that is not raised: only the next number. */
    private Optional<Mark> plainMark(Piece first, List<Piece> pieces) {
        Matcher matcher = MARK.matcher(first.text());
        boolean next = matcher.lookingAt()
                && Character.isDigit(first.text().charAt(0))
                && Integer.parseInt(matcher.group(1)) == lastNumber + 1;
        if (next && first.text().length() > matcher.end()) {
            List<Piece> rest = new ArrayList<>(pieces);
            rest.set(0, from(first, matcher.end()));
            return Optional.of(new Mark(matcher.group(1), rest));
        }
        boolean apart = pieces.size() > 1 && ALONE.matcher(first.text()).matches();
        return apart && first.text().equals(String.valueOf(lastNumber + 1))
                ? Optional.of(new Mark(first.text(), pieces.subList(1, pieces.size())))
                : Optional.empty();
    }

    private static Piece from(Piece piece, int start) {
        return new Piece(
                piece.text().substring(start),
                piece.left(),
                piece.right(),
                piece.baseline(),
                piece.size(),
                piece.styles(),
                piece.link(),
                false,
                piece.blankAfter());
    }
}
