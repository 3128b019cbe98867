package nl.kamervragen.cli;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;

/**
 * A file that was judged (<i>gecontroleerd bestand</i>).
 *
 * @param file as it was typed
 * @param valid whether nothing speaks against it
 * @param findings of reading and of the rules
 * @param notChecked slugs of the codes that could not be looked at
 */
record CheckedFile(String file, boolean valid, List<Diagnostic> findings, List<String> notChecked) {
    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
