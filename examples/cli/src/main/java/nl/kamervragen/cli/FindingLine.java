package nl.kamervragen.cli;

import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceSpan;

/** A finding as one line (<i>bevindingsregel</i>), in the form of the text report, which editors make clickable. */
final class FindingLine {
    private FindingLine() {}

    static String of(String file, Diagnostic finding, Locale locale) {
        String place = finding.span().map(FindingLine::place).orElse("");
        String severity = SeverityWord.of(finding.severity());
        return file + place + " " + severity + " " + finding.code() + " " + finding.message(locale);
    }

    private static String place(SourceSpan span) {
        return ":" + span.line() + ":" + span.column();
    }
}
