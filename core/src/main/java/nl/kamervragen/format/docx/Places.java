package nl.kamervragen.format.docx;

import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Where the reading is in the decoded text: a line is a paragraph, lines are joined by a line feed. Counts while the
 * document is walked.
 */
final class Places {
    private int line;
    private int column = 1;
    private int offset;
    private int page;

    /** Counts the pages from now on. */
    void startPages() {
        page = 1;
    }

    void nextPage() {
        if (page > 0) {
            page++;
        }
    }

    int page() {
        return page;
    }

    void nextParagraph() {
        offset += line > 0 ? 1 : 0;
        line++;
        column = 1;
    }

    /** A forced new line: the paragraph goes on. */
    void nextLine() {
        offset++;
        column++;
    }

    /** The place between the last character and the next. */
    SourceSpan here() {
        return new SourceSpan(Math.max(line, 1), column, Math.max(line, 1), column, offset, 0, page);
    }

    /** The place of the next characters. */
    SourceSpan take(int length) {
        SourceSpan span = new SourceSpan(line, column, line, column + length, offset, length, page);
        column += length;
        offset += length;
        return span;
    }
}
