package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;
import nl.kamervragen.source.TextStyle;

/** Collects the runs of a line until a block ends or a break comes. Lives for one page. */
final class HtmlLine {
    private final String source;
    private final HtmlPlaces places;
    private final Consumer<SourceBlock> out;
    private final List<Run> runs = new ArrayList<>();
    /** The outermost first. */
    private final Set<TextStyle> styles = new LinkedHashSet<>();

    private LineStart start = LineStart.PARAGRAPH;
    private boolean blank = true;
    private int drop;
    private boolean afterDrop;
    private String link = "";
    private ListMark mark = ListMark.NONE;
    private String part = "";

    HtmlLine(String source, HtmlPlaces places, Consumer<SourceBlock> out) {
        this.source = source;
        this.places = places;
        this.out = out;
    }

    /** Adds a style; false when it was there already. */
    boolean open(TextStyle style) {
        return styles.add(style);
    }

    void close(TextStyle style) {
        styles.remove(style);
    }

    /** Sets the target of what follows, and returns the one before. */
    String link(String href) {
        String before = link;
        link = href;
        return before;
    }

    /** The next line starts an item. */
    void mark(ListMark item) {
        mark = item;
    }

    /** Whether no visible character came since the line began. */
    boolean isEmpty() {
        return blank;
    }

    /** Adds text as the page shows it: a run for each line of the source, its indentation left out. */
    void text(String text, int from, int to) {
        boolean exact = text.length() == to - from;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            int first = at == 0 && !blank ? at : indented(text, at, next);
            if (first < next) {
                boolean whole = at == 0 && next == text.length();
                add(
                        text.substring(first, next),
                        exact ? places.span(from + first, from + next) : place(whole, text, first, next, from, to));
            } else if (!blank && next == text.length() && at < next) {
                // The blank between two elements stands alone.
                add(" ", exact ? places.span(from + next - 1, from + next) : places.span(to, to));
            }
            at = next;
        }
    }

    private static int indented(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ' && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Text with entities is longer in the source; its lines correspond one to one. */
    private SourceSpan place(boolean whole, String text, int first, int next, int from, int to) {
        if (whole) {
            return places.span(from, to);
        }
        int line = (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
        int start = from;
        for (int i = 0; i < line && start < to; i++) {
            int end = source.indexOf('\n', start);
            start = end < 0 ? to : end + 1;
        }
        int end = text.charAt(next - 1) == '\n' ? source.indexOf('\n', start) + 1 : to;
        return places.span(start, end <= start || end > to ? to : end);
    }

    /** The next visible characters are left out: the mark of an item or a note, which stands elsewhere. */
    void drop(int characters) {
        drop = characters;
        afterDrop = false;
    }

    private void add(String text, SourceSpan span) {
        Run run = new Run(text, styles, link, "", "", span);
        int from = 0;
        if (drop > 0) {
            while (from < text.length() && (drop > 0 || Blanks.is(text.charAt(from)))) {
                drop -= Blanks.is(text.charAt(from)) ? 0 : 1;
                from++;
            }
            afterDrop = drop == 0;
        } else if (afterDrop) {
            from = Blanks.skip(text, 0);
        }
        if (from < text.length()) {
            afterDrop = false;
            runs.add(run.part(from, text.length()));
            blank &= isBlank(text);
        }
    }

    /** Adds a value exactly as it stands; what stands before it on the line is only printed. */
    void value(String name, String text, int from, int to) {
        runs.removeIf(run -> run.text().isEmpty());
        runs.replaceAll(run -> Run.of(run.text(), Set.of(TextStyle.PRINTED), run.span()));
        runs.add(Run.of(text, places.span(from, to)));
        part = name;
        blank = false;
    }

    /** Keeps two links to one address apart. */
    void separate(int at) {
        Set<TextStyle> apart = new LinkedHashSet<>(styles);
        apart.add(TextStyle.LITERAL);
        runs.add(Run.of("", apart, places.span(at, at)));
    }

    /** Adds the mark of a note. */
    void note(String marker, String noteId, int from, int to) {
        String around = styles.contains(TextStyle.LINK) ? link : "";
        runs.add(new Run(marker, styles, around, noteId, "", places.span(from, to)));
        blank = false;
    }

    /** Adds an image. */
    void image(String name, String alt, int from, int to) {
        runs.add(new Run(alt, Set.of(), "", "", name, places.span(from, to)));
        blank = false;
    }

    /** A forced new line; outside marked text, two of them are a new paragraph. */
    void lineBreak(HtmlContext context, int end) {
        if (context.marked()) {
            end(context, LineStart.BREAK);
            runs.add(new Run("", styles, link, "", "", places.span(end, end)));
            return;
        }
        boolean second = blank && start == LineStart.BREAK;
        end(context, second || blank && start == LineStart.PARAGRAPH ? LineStart.PARAGRAPH : LineStart.BREAK);
    }

    /** Ends the line. An empty one is none, but for one between two breaks of marked text. */
    void end(HtmlContext context, LineStart next) {
        if (!blank || context.marked() && !runs.isEmpty() && next == LineStart.BREAK) {
            Line line = Line.of(part.isEmpty() ? trimmed() : List.copyOf(runs))
                    .start(start)
                    .region(context.region())
                    .headingLevel(context.headingLevel())
                    .quotationLevel(context.quotationLevel())
                    .list(context.region() == Region.BODY ? mark : ListMark.NONE)
                    .build();
            out.accept(part.isEmpty() ? line : new SourcePart(part, "", List.of(line)));
            mark = ListMark.NONE;
        }
        runs.clear();
        part = "";
        blank = true;
        start = next;
    }

    /** Blanks at the ends of a block are not shown. */
    private List<Run> trimmed() {
        List<Run> result = new ArrayList<>(runs);
        int last = result.size() - 1;
        while (last > 0
                && isTrimmable(result.get(last))
                && isBlank(result.get(last).text())) {
            result.remove(last--);
        }
        if (isTrimmable(result.get(last))) {
            Run run = result.get(last);
            int end = run.text().length();
            while (end > 0 && isBlank(run.text().charAt(end - 1))) {
                end--;
            }
            result.set(last, run.part(0, end));
        }
        return List.copyOf(result);
    }

    /** Blanks that a page collapses; a wide or a non-breaking one shows. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrimmable(Run run) {
        return run.noteId().isEmpty() && run.image().isEmpty() && !run.text().isEmpty();
    }
}
