package nl.kamervragen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * A line of the source (<i>bronregel</i>): a printed line, or a whole paragraph where the format has no lines.
 *
 * <p>Immutable; its text is joined once.
 */
public final class Line implements SourceBlock {
    private final List<Run> runs;
    private final String text;
    private final Region region;
    private final LineStart start;
    private final int headingLevel;
    private final ListMark list;
    private final int quotationLevel;
    private final int itemLevel;
    private final String styleName;

    Line(LineBuilder builder) {
        this.runs = List.copyOf(builder.runs);
        this.text = runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
        this.region = builder.region;
        this.start = builder.start;
        this.headingLevel = builder.headingLevel;
        this.list = builder.list;
        this.quotationLevel = builder.quotationLevel;
        this.itemLevel = builder.itemLevel;
        this.styleName = builder.styleName;
    }

    /**
     * Starts a line of running text.
     *
     * @param runs its runs; at least one
     * @return a builder for a body line that starts a paragraph
     */
    public static LineBuilder of(List<Run> runs) {
        return new LineBuilder(runs);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public LineBuilder toBuilder() {
        return withRuns(runs);
    }

    /**
     * Starts a copy with other runs.
     *
     * @param value the runs; at least one
     * @return a builder that holds all else of this
     */
    public LineBuilder withRuns(List<Run> value) {
        return new LineBuilder(value)
                .region(region)
                .start(start)
                .headingLevel(headingLevel)
                .list(list)
                .quotationLevel(quotationLevel)
                .itemLevel(itemLevel)
                .styleName(styleName);
    }

    /**
     * Its runs.
     *
     * @return in order
     */
    public List<Run> runs() {
        return runs;
    }

    /**
     * Its text, as the source has it.
     *
     * @return the runs' texts joined; not trimmed
     */
    public String text() {
        return text;
    }

    /**
     * Where on the page it stands.
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    /**
     * How it relates to the line before it.
     *
     * @return the start
     */
    public LineStart start() {
        return start;
    }

    /**
     * The level of a heading.
     *
     * @return from 1; 0 when it is no heading
     */
    public int headingLevel() {
        return headingLevel;
    }

    /**
     * The list item that it starts.
     *
     * @return {@link ListMark#NONE} when it starts none
     */
    public ListMark list() {
        return list;
    }

    /**
     * How deep it is quoted.
     *
     * @return 0 when it is not
     */
    public int quotationLevel() {
        return quotationLevel;
    }

    /**
     * The level of the list item that it goes on: a further paragraph of an item.
     *
     * @return from 1; 0 when it goes on none
     */
    public int itemLevel() {
        return itemLevel;
    }

    /**
     * The name of its paragraph style.
     *
     * @return empty when the format has none
     */
    public String styleName() {
        return styleName;
    }

    /**
     * Whether it has no visible character.
     *
     * @return true for blanks only
     */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an image stands in it.
     *
     * @return true if one of its runs is an image
     */
    public boolean hasImage() {
        for (Run run : runs) {
            if (!run.image().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all its visible text is in a style.
     *
     * @param style the style
     * @return true if no visible character lacks it; false for a blank line
     */
    public boolean isAll(TextStyle style) {
        if (isBlank()) {
            return false;
        }
        for (Run run : runs) {
            if (!run.styles().contains(style) && !run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same line without the escape before its first character.
     *
     * @return this, when it has none or nothing else
     */
    public Line withoutEscape() {
        boolean escaped = runs.size() > 1 && runs.get(0).styles().contains(TextStyle.ESCAPE);
        if (!escaped) {
            return this;
        }
        LineBuilder copy = new LineBuilder(runs.subList(1, runs.size()));
        return copy.region(region)
                .start(start)
                .headingLevel(headingLevel)
                .list(list)
                .quotationLevel(quotationLevel)
                .styleName(styleName)
                .build();
    }

    /**
     * Its place.
     *
     * @return from its first run to its last
     */
    public SourceSpan span() {
        SourceSpan first = runs.get(0).span();
        return runs.size() == 1 ? first : first.to(runs.get(runs.size() - 1).span());
    }

    /**
     * The runs of a part of its text. A run without text, such as the mark of a note, goes with what follows it.
     *
     * @param from the first character
     * @param to the character after the last
     * @return the runs, cut at the ends
     */
    public List<Run> part(int from, int to) {
        List<Run> result = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            boolean mark = at == end && at >= from && (at < to || at == to && to == text.length());
            if (mark || end > from && at < to) {
                result.add(run.part(Math.max(0, from - at), Math.min(end, to) - at));
            }
            at = end;
        }
        return result;
    }

    @Override
    public Stream<Line> lines() {
        return Stream.of(this);
    }

    @Override
    public void forEachLine(Consumer<? super Line> visitor) {
        visitor.accept(this);
    }

    @Override
    public String toString() {
        return span().line() + ": " + text;
    }
}
