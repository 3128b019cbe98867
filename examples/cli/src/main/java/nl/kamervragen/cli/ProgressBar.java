package nl.kamervragen.cli;

import java.io.PrintWriter;

/** How far a batch is (<i>voortgangsbalk</i>), redrawn in place; silent where nobody watches. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final int total;
    private final boolean visible;
    private int done;
    private int drawn = -1;

    ProgressBar(Terminal terminal, int total) {
        this.err = terminal.errWriter();
        this.total = total;
        this.visible = terminal.isInteractive() && total > 0;
    }

    void advance() {
        done++;
        int permille = (int) (done * 1000L / total);
        if (visible && permille != drawn) {
            drawn = permille;
            int filled = (int) ((long) done * WIDTH / total);
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    void close() {
        if (visible) {
            err.println();
        }
    }
}
