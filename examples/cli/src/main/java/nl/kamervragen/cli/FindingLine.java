package nl.kamervragen.cli;

import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceSpan;

/** A finding as one line (<i>bevindingsregel</i>), in the form that editors make clickable. */
final class FindingLine {
    private FindingLine() {}

    static String of(String file, Diagnostic finding, Locale locale) {
        return file + finding.span().map(FindingLine::place).orElse("") + ": " + SeverityWord.of(finding.severity())
                + ": " + finding.message(locale) + " [" + finding.code() + "]";
    }

    private static String place(SourceSpan span) {
        return ":" + span.line() + ":" + span.column();
    }
}
