package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.text.Exponents;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.TextStyle;

/** Makes source lines of printed ones, numbered and placed in the order in which they are made. */
final class SourceLines {
    private static final Pattern MARKS = Pattern.compile(
            "(?:[0-9]{1,3}|\\*{1,3}|[†‡])(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+)(?:[0-9]{1,3}|\\*{1,3}|[†‡]))*,?");
    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}|\\*{1,3}|[†‡]");

    private final NoteIds notes;
    private int line;
    private int offset;

    SourceLines(NoteIds notes) {
        this.notes = notes;
    }

    /** How many lines there are so far. */
    int count() {
        return line;
    }

    Line line(PrintedLine printed, Region region, LineStart start) {
        line++;
        int lineStart = offset;
        List<Run> runs = new ArrayList<>();
        List<Piece> pieces = printed.row().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece last = i == 0 ? piece : pieces.get(i - 1);
            if (i > 0 && last.isApartFrom(piece)) {
                add(
                        runs,
                        " ",
                        common(styles(last), styles(piece)),
                        sameLink(last, piece),
                        "",
                        lineStart,
                        printed.page());
            }
            if (isMarks(piece) && !(i > 0 && Exponents.is(last.text(), piece.text()))) {
                addMarks(runs, piece, lineStart, printed.page());
            } else {
                add(runs, piece.text(), styles(piece), link(piece), "", lineStart, printed.page());
            }
        }
        offset++;
        return Line.of(joined(runs)).region(region).start(start).build();
    }

    private static boolean isMarks(Piece piece) {
        return piece.isRaised() && MARKS.matcher(piece.text()).matches();
    }

    /** A printed address is its own link; the file often names only a part of it where it is broken over lines. */
    private static String link(Piece piece) {
        Optional<String> cited = cited(piece);
        if (cited.isPresent()) {
            return cited.get();
        }
        return piece.link().contains(piece.text()) || piece.text().startsWith("http") ? "" : piece.link();
    }

    /** The publication that a link cites whose words are no address. */
    private static Optional<String> cited(Piece piece) {
        return piece.link().isEmpty() || piece.text().contains("://")
                ? Optional.empty()
                : LinkAreas.publication(piece.link());
    }

    private static Set<TextStyle> styles(Piece piece) {
        if (cited(piece).isEmpty()) {
            return piece.styles();
        }
        Set<TextStyle> styles = EnumSet.of(TextStyle.CITATION);
        styles.addAll(piece.styles());
        return styles;
    }

    private void addMarks(List<Run> runs, Piece piece, int lineStart, int page) {
        Matcher mark = MARK.matcher(piece.text());
        int at = 0;
        while (mark.find()) {
            if (mark.start() > at) {
                add(
                        runs,
                        piece.text().substring(at, mark.start()),
                        Set.of(TextStyle.SUPERSCRIPT),
                        "",
                        "",
                        lineStart,
                        page);
            }
            String id = notes.id(mark.group(), page);
            // A mark that leads to a note is raised by itself.
            Set<TextStyle> styles = id.isEmpty() ? Set.of(TextStyle.SUPERSCRIPT) : Set.of();
            add(runs, mark.group(), styles, "", id, lineStart, page);
            at = mark.end();
        }
        if (at < piece.text().length()) {
            add(runs, piece.text().substring(at), Set.of(TextStyle.SUPERSCRIPT), "", "", lineStart, page);
        }
    }

    private void add(
            List<Run> runs, String text, Set<TextStyle> styles, String link, String note, int lineStart, int page) {
        int column = offset - lineStart + 1;
        SourceSpan span = new SourceSpan(line, column, line, column + text.length(), offset, text.length(), page);
        runs.add(new Run(text, styles, link, note, "", span));
        offset += text.length();
    }

    private static Set<TextStyle> common(Set<TextStyle> left, Set<TextStyle> right) {
        Set<TextStyle> both = EnumSet.noneOf(TextStyle.class);
        both.addAll(left);
        both.retainAll(right);
        return both;
    }

    private static String sameLink(Piece left, Piece right) {
        return left.link().equals(right.link()) ? link(left) : "";
    }

    /** Neighbours in one style are one run, so that what reads runs sees whole words. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (Run run : runs) {
            int last = result.size() - 1;
            if (last >= 0 && isAlike(result.get(last), run)) {
                Run before = result.get(last);
                result.set(
                        last,
                        new Run(
                                before.text() + run.text(),
                                run.styles(),
                                run.link(),
                                "",
                                "",
                                before.span().to(run.span())));
            } else {
                result.add(run);
            }
        }
        return result;
    }

    private static boolean isAlike(Run left, Run right) {
        return left.noteId().isEmpty()
                && right.noteId().isEmpty()
                && left.styles().equals(right.styles())
                && left.link().equals(right.link());
    }
}
