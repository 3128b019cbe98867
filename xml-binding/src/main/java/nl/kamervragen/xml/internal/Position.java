package nl.kamervragen.xml.internal;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Follows a parser through its text.
 *
 * <p>Of what the parser says of its place only line and column can be relied upon, and only behind tags: its offsets are
 * wrong behind each refill of its buffer, and behind text it may have looked at the markup that follows. So offsets are
 * counted from the lines, forward only and once, and a tag starts at the last {@code <} before its end.
 */
final class Position {
    private static final int LOOKAHEAD = 3;

    private final String text;
    private int countedLine = 1;
    private int lineStart;
    private int start;
    private int end;

    Position(String text) {
        this.text = text;
    }

    /** The parser has read one event more. */
    void advance(int event, Location location) {
        int behind = Math.max(end, Math.min(text.length(), offset(location)));
        switch (event) {
            case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                start = Math.max(0, text.lastIndexOf('<', behind - 1));
                end = behind;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                start = end;
                end = Math.max(start, withoutMarkup(behind));
            }
            default -> {
                int mark = text.indexOf('<', end);
                start = mark < 0 || mark >= behind ? end : mark;
                end = behind;
            }
        }
    }

    private int offset(Location location) {
        while (countedLine < location.getLineNumber() && lineStart < text.length()) {
            lineStart = nextLine(lineStart);
            countedLine++;
        }
        return lineStart + Math.max(0, location.getColumnNumber() - 1);
    }

    private int nextLine(int from) {
        for (int i = from; i < text.length(); i++) {
            if (endsLine(i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && !text.startsWith("\n", at + 1);
    }

    private int withoutMarkup(int behind) {
        for (int i = Math.max(start, behind - LOOKAHEAD); i < behind; i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '&' && i == behind - 1) {
                return i;
            }
        }
        return behind;
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
        int line = countedLine;
        int firstLineStart = lineStart;
        while (firstLineStart > start) {
            firstLineStart = previousLine(firstLineStart);
            line--;
        }
        return new SourceSpan(
                line, start - firstLineStart + 1, countedLine, Math.max(1, end - lineStart + 1), start, end - start, 0);
    }

    private int previousLine(int lineStartAt) {
        for (int i = lineStartAt - 2; i >= 0; i--) {
            if (endsLine(i)) {
                return i + 1;
            }
        }
        return 0;
    }
}
