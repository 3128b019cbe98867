package nl.kamervragen.cli;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Document;
import nl.kamervragen.validate.NotChecked;
import nl.kamervragen.validate.Report;

/**
 * A file that was judged (<i>gecontroleerd bestand</i>).
 *
 * @param file as it was typed
 * @param usable whether there was a document in it
 * @param valid whether nothing speaks against it
 * @param findings of reading and of the rules
 * @param notChecked what could not be looked for
 */
record CheckedFile(String file, boolean usable, boolean valid, List<Diagnostic> findings, List<NotChecked> notChecked) {
    static CheckedFile of(String file, ParseResult<Document> result, Report report) {
        return new CheckedFile(
                file, result.value().isPresent(), report.isValid(), report.findings(), report.notChecked());
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
