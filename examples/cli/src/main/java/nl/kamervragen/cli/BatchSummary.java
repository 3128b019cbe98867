package nl.kamervragen.cli;

import java.nio.file.Path;

/** What a batch came to (<i>samenvatting</i>). Not thread-safe. */
final class BatchSummary {
    private int written;
    private int unusable;
    private int findings;

    void add(FileOutcome outcome) {
        if (outcome.written()) {
            written++;
        } else {
            unusable++;
        }
        findings += outcome.findings().size();
    }

    int status() {
        return unusable == 0 ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    String text(Path log) {
        return (written + unusable) + " files: " + written + " written, " + unusable + " unusable; " + findings
                + " findings in " + log;
    }
}
