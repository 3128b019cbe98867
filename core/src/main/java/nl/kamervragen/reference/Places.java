package nl.kamervragen.reference;

import nl.kamervragen.diagnostic.SourceSpan;

/** Turns offsets into lines and columns; asked in order, so that the text is walked once. */
final class Places {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Places(String text) {
        this.text = text;
    }

    SourceSpan span(int start, int end) {
        moveTo(start);
        int firstLine = line;
        int column = start - lineStart + 1;
        int endLine = firstLine;
        int endStart = lineStart;
        for (int i = start; i < end; i++) {
            if (endsLine(i)) {
                endLine++;
                endStart = i + 1;
            }
        }
        return new SourceSpan(firstLine, column, endLine, end - endStart + 1, start, end - start, 0);
    }

    private void moveTo(int offset) {
        for (; at < offset; at++) {
            if (endsLine(at)) {
                line++;
                lineStart = at + 1;
            }
        }
    }

    /** A line ends with LF, CR, or CR LF, which is one end. */
    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
