package nl.kamervragen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Messages;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Report;

/** The words around the findings, in one language. */
final class ReportWords {
    private final Locale locale;
    private final ResourceBundle bundle;

    ReportWords(Locale locale) {
        this.locale = Messages.supported(locale);
        this.bundle = ResourceBundle.getBundle("nl.kamervragen.report.messages", this.locale);
    }

    /** The language tag of the words. */
    String language() {
        return locale.getLanguage();
    }

    String word(String key) {
        return bundle.getString(key);
    }

    String message(Diagnostic finding) {
        return finding.message(locale);
    }

    /** A name in contracts, such as {@code error}; {@link #word} has the translation under {@code severity.error}. */
    static String id(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** {@code not valid: 1 error, 2 warnings}. */
    String summary(Report report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                counts.add(counted(id(severity), count));
            }
        }
        String verdict = word(report.isValid() ? "valid" : "invalid");
        return verdict + ": " + (counts.isEmpty() ? word("none") : String.join(", ", counts));
    }

    private String counted(String key, long count) {
        String pattern = word("count." + key + (count == 1 ? ".one" : ".many"));
        return Messages.format(pattern, Map.of("count", Long.toString(count)));
    }
}
