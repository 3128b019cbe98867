package nl.kamervragen.xml.internal;

import javax.xml.stream.XMLStreamConstants;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Follows a parser through its text (<i>positie</i>). Not thread-safe.
 *
 * <p>What the parser says of its place is costly to ask and wrong behind each refill of its buffer. But what it has told
 * is well-formed, so the text itself shows where each event ends: a tag at its {@code >}, a text at the next tag, or
 * where as many characters are read as the parser told. Lines are counted when somebody asks, forward only.
 */
final class Position {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String text;
    private final boolean hasReturns;
    private int start;
    private int end;

    /** Within a stretch of {@code CDATA}, which the parser may tell in pieces. */
    private boolean inCdata;

    /** The end of an element that has one tag only is told as an event of its own. */
    private boolean isEmptyElement;

    /** The first {@code <} that does not stand before the end, once it was looked for; -1 before. */
    private int nextMark = -1;

    private int line = 1;
    private int lineStart;
    private int nextLine;

    Position(String text) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
        this.nextLine = lineBehind(0);
        boolean declared = text.startsWith("<?xml") && text.length() > 5 && isBlank(text.charAt(5));
        this.end = declared ? behind("?>", 0) : 0;
    }

    /** The parser has read a start tag. */
    void startTag() {
        start = mark();
        end = tagEnd(start);
        isEmptyElement = end - 2 > start && text.charAt(end - 2) == '/';
    }

    /** The parser has read an end tag, or made one up. */
    void endTag() {
        if (isEmptyElement) {
            isEmptyElement = false;
        } else {
            start = mark();
            end = behind(">", start);
        }
    }

    /**
     * The parser has read some text.
     *
     * @param length its length, entities replaced
     */
    void text(int length) {
        start = end;
        if (!inCdata && standsForItself(length)) {
            end += length;
        } else {
            follow(length);
        }
    }

    /** The parser has read anything else. */
    void other(int event) {
        isEmptyElement = false;
        switch (event) {
            case XMLStreamConstants.COMMENT -> markup("-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> markup("?>");
            case XMLStreamConstants.DTD -> markup(">");
            default -> {
                start = end;
            }
        }
    }

    private void markup(String ending) {
        start = mark();
        end = behind(ending, start + 1);
    }

    /** Where the next markup starts. */
    private int mark() {
        if (inCdata) {
            end = behind(CDATA_END, end);
            inCdata = false;
        }
        int mark = nextMark >= end ? nextMark : text.indexOf('<', end);
        nextMark = -1;
        while (mark >= 0 && text.startsWith(CDATA, mark)) {
            mark = text.indexOf('<', behind(CDATA_END, mark));
        }
        return mark < 0 ? text.length() : mark;
    }

    private int behind(String ending, int from) {
        int at = text.indexOf(ending, from);
        return at < 0 ? text.length() : at + ending.length();
    }

    /** A {@code >} within quotes does not end a tag. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return text.length();
    }

    /** Whether each character of a text stands for itself: nothing that is told is longer than its source. */
    private boolean standsForItself(int length) {
        if (nextMark < end) {
            nextMark = text.indexOf('<', end);
        }
        if (nextMark == end + length) {
            return true;
        }
        for (int i = end; i < end + length; i++) {
            char c = i < text.length() ? text.charAt(i) : '<';
            if (c == '&' || c == '<' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads on until so many characters were told: an entity is one or two, a line end one, the marks of CDATA none. */
    private void follow(int length) {
        int told = 0;
        while (told < length && end < text.length()) {
            char c = text.charAt(end);
            if (inCdata && text.startsWith(CDATA_END, end)) {
                inCdata = false;
                end += CDATA_END.length();
            } else if (!inCdata && text.startsWith(CDATA, end)) {
                inCdata = true;
                end += CDATA.length();
            } else if (!inCdata && c == '&') {
                int behind = behind(";", end);
                told += isPair(end, behind) ? 2 : 1;
                end = behind;
            } else {
                end += c == '\r' && text.startsWith("\n", end + 1) ? 2 : 1;
                told++;
            }
        }
        if (inCdata && text.startsWith(CDATA_END, end)) {
            inCdata = false;
            end += CDATA_END.length();
        }
    }

    /** Whether a character reference stands for a surrogate pair. */
    private boolean isPair(int from, int behind) {
        if (!text.startsWith("&#", from)) {
            return false;
        }
        boolean hex = text.startsWith("x", from + 2);
        try {
            return Integer.parseInt(text, from + (hex ? 3 : 2), behind - 1, hex ? 16 : 10) > Character.MAX_VALUE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    boolean isAtEnd() {
        int at = end;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    int start() {
        return start;
    }

    /** The place of the event that was read last. */
    SourceSpan span() {
        while (nextLine <= start) {
            lineStart = nextLine;
            nextLine = lineBehind(lineStart);
            line++;
        }
        int lastLine = line;
        int lastStart = lineStart;
        for (int next = nextLine; next <= end; next = lineBehind(next)) {
            lastLine++;
            lastStart = next;
        }
        return new SourceSpan(line, start - lineStart + 1, lastLine, end - lastStart + 1, start, end - start, 0);
    }

    /** Where the line starts that follows the one at an offset; behind the text when there is none. */
    private int lineBehind(int from) {
        if (!hasReturns) {
            int at = text.indexOf('\n', from);
            return at < 0 ? Integer.MAX_VALUE : at + 1;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }
}
