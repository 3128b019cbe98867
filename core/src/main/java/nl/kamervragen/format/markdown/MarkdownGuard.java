package nl.kamervragen.format.markdown;

/**
 * Escapes the starts of a block's lines where a reader would take them for something else. Lives for one block.
 *
 * <p>A backslash before the first character does it; the start of a line that opens a block of CommonMark's own has one
 * already.
 */
final class MarkdownGuard {
    private final boolean[] guarded;
    private final boolean cell;
    private int line;
    private boolean start = true;

    private MarkdownGuard(boolean[] guarded, boolean cell) {
        this.guarded = guarded;
        this.cell = cell;
    }

    /** For a block whose lines are guarded or not. */
    static MarkdownGuard of(boolean... guarded) {
        return new MarkdownGuard(guarded, false);
    }

    /** For a cell of a table, where nothing opens a part. */
    static MarkdownGuard cell() {
        return new MarkdownGuard(new boolean[0], true);
    }

    boolean isCell() {
        return cell;
    }

    /** Whether nothing of the line was written yet. */
    boolean atStart() {
        return start && !cell;
    }

    /** Whether the next text needs an escape, which a bare URL cannot bear. */
    boolean isEscaping() {
        return atStart() && line < guarded.length && guarded[line];
    }

    void newLine() {
        line++;
        start = true;
    }

    void passed() {
        start = false;
    }

    /** A text as it is written here: its first character escaped if it starts a guarded line. */
    String start(String escaped) {
        if (!start || cell) {
            return escaped;
        }
        boolean guards = isEscaping();
        start = false;
        if (!guards) {
            return MarkdownEscape.lineStart(escaped);
        }
        return escaped.startsWith("\\") || escaped.startsWith("&#") ? escaped : "\\" + escaped;
    }
}
