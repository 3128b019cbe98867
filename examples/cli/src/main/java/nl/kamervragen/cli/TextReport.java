package nl.kamervragen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;

/** A report for people (<i>rapport als tekst</i>): a line a finding, and what each file came to. */
final class TextReport {
    private TextReport() {}

    static void print(List<CheckedFile> files, Locale locale, Terminal terminal) throws IOException {
        for (CheckedFile file : files) {
            if (!file.usable()) {
                continue; // said on standard error
            }
            for (Diagnostic finding : file.findings()) {
                terminal.print(Printable.line(FindingLine.of(file.file(), finding, locale)));
            }
            terminal.print(Printable.line(summary(file, locale.getLanguage().equals("nl"))));
        }
    }

    private static String summary(CheckedFile file, boolean dutch) {
        String pattern = dutch
                ? "%s: %s; fouten: %d, waarschuwingen: %d, opmerkingen: %d"
                : "%s: %s; errors: %d, warnings: %d, remarks: %d";
        return String.format(
                Locale.ROOT,
                pattern,
                file.file(),
                verdict(file.valid(), dutch),
                file.count(Severity.ERROR),
                file.count(Severity.WARNING),
                file.count(Severity.INFO));
    }

    private static String verdict(boolean valid, boolean dutch) {
        if (dutch) {
            return valid ? "geldig" : "niet geldig";
        }
        return valid ? "valid" : "not valid";
    }
}
