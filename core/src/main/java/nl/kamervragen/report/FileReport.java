package nl.kamervragen.report;

import java.util.Objects;
import nl.kamervragen.validate.Report;

/**
 * The report on one file (<i>rapport van een bestand</i>).
 *
 * @param file the name to show, such as a path
 * @param report what validating it gave
 */
public record FileReport(String file, Report report) {
    /**
     * Refuses null.
     *
     * @param file the name to show, such as a path
     * @param report what validating it gave
     */
    public FileReport {
        Objects.requireNonNull(file);
        Objects.requireNonNull(report);
    }
}
