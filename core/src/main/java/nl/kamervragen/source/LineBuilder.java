package nl.kamervragen.source;

import java.util.List;
import java.util.Objects;

/** Builds a {@link Line}. Not thread-safe. */
public final class LineBuilder {
    final List<Run> runs;
    Region region = Region.BODY;
    LineStart start = LineStart.PARAGRAPH;
    int headingLevel;
    ListMark list = ListMark.NONE;
    int quotationLevel;
    int itemLevel;
    String styleName = "";

    LineBuilder(List<Run> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one run");
        }
        this.runs = runs;
    }

    /**
     * Sets the region.
     *
     * @param value where on the page it stands
     * @return this
     */
    public LineBuilder region(Region value) {
        this.region = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Sets how it relates to the line before it.
     *
     * @param value the start
     * @return this
     */
    public LineBuilder start(LineStart value) {
        this.start = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Sets the level of a heading.
     *
     * @param value from 1; 0 for none
     * @return this
     */
    public LineBuilder headingLevel(int value) {
        this.headingLevel = value;
        return this;
    }

    /**
     * Sets the list item that it starts.
     *
     * @param value the mark
     * @return this
     */
    public LineBuilder list(ListMark value) {
        this.list = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Sets how deep it is quoted.
     *
     * @param value 0 for not
     * @return this
     */
    public LineBuilder quotationLevel(int value) {
        this.quotationLevel = value;
        return this;
    }

    /**
     * Sets the level of the list item that it goes on.
     *
     * @param value 0 for none
     * @return this
     */
    public LineBuilder itemLevel(int value) {
        this.itemLevel = value;
        return this;
    }

    /**
     * Sets the name of its paragraph style.
     *
     * @param value empty for none
     * @return this
     */
    public LineBuilder styleName(String value) {
        this.styleName = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Makes the line.
     *
     * @return the immutable line
     */
    public Line build() {
        return new Line(this);
    }
}
