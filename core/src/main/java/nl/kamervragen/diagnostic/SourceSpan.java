package nl.kamervragen.diagnostic;

/**
 * A stretch of the source (<i>vindplaats</i>).
 *
 * <p>Lines and columns count from 1, offsets from 0; columns, offsets and lengths are UTF-16 units of the decoded text.
 * The end is exclusive: {@code endColumn} is the column after the last character. In a Word document a line is a
 * paragraph; in a PDF it is a printed line, and {@code page} tells on which page. Immutable.
 *
 * @param line first line, from 1
 * @param column first column, from 1
 * @param endLine last line, from 1
 * @param endColumn the column after the last character
 * @param offset first offset, from 0
 * @param length UTF-16 units
 * @param page the page, from 1; 0 when the format has none
 */
public record SourceSpan(int line, int column, int endLine, int endColumn, int offset, int length, int page)
        implements Comparable<SourceSpan> {

    /**
     * Checks the order of the numbers.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public SourceSpan {
        if (line < 1 || column < 1 || endLine < line || offset < 0 || length < 0 || page < 0) {
            throw new IllegalArgumentException("Not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn
                    + " @" + offset + "+" + length);
        }
    }

    /**
     * A span within one line.
     *
     * @param line the line, from 1
     * @param column the first column, from 1
     * @param offset the first offset, from 0
     * @param length UTF-16 units
     * @return the span, without page
     */
    public static SourceSpan ofLine(int line, int column, int offset, int length) {
        return new SourceSpan(line, column, line, column + length, offset, length, 0);
    }

    /**
     * The offset after the last character.
     *
     * @return {@code offset + length}
     */
    public int endOffset() {
        return offset + length;
    }

    /**
     * The smallest span that covers this one and another.
     *
     * @param other a span of the same source
     * @return the covering span
     */
    public SourceSpan to(SourceSpan other) {
        SourceSpan first = offset <= other.offset ? this : other;
        SourceSpan last = endOffset() >= other.endOffset() ? this : other;
        return new SourceSpan(
                first.line,
                first.column,
                Math.max(first.line, last.endLine),
                last.endColumn,
                first.offset,
                last.endOffset() - first.offset,
                first.page);
    }

    /**
     * A part of a span that lies within one line.
     *
     * @param from UTF-16 units from its start
     * @param to UTF-16 units from its start, exclusive
     * @return the part; this span itself when it runs over several lines
     */
    public SourceSpan part(int from, int to) {
        if (line != endLine || from < 0 || to > length || from > to) {
            return this;
        }
        return new SourceSpan(line, column + from, line, column + to, offset + from, to - from, page);
    }

    @Override
    public int compareTo(SourceSpan other) {
        int byOffset = Integer.compare(offset, other.offset);
        return byOffset != 0 ? byOffset : Integer.compare(length, other.length);
    }
}
