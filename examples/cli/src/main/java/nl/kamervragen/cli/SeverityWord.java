package nl.kamervragen.cli;

import java.util.Locale;
import nl.kamervragen.diagnostic.Severity;

/** A severity as it is written in lines, JSON and options: lower case. */
final class SeverityWord {
    private SeverityWord() {}

    static String of(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
