package nl.kamervragen.validate;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Document;

/** What the standard validator says of a document, in short forms for tests. */
public final class Checked {
    private Checked() {}

    /** All findings, as {@code SEVERITY slug path}. */
    public static List<String> findings(Document document) {
        return findings(Validator.standard().validate(document));
    }

    public static List<String> findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.path().orElse("-"))
                .toList();
    }

    /** The findings of one rule. */
    public static List<Diagnostic> of(Code code, Document document) {
        return Validator.standard().validate(document).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The only finding of one rule. */
    public static Diagnostic only(Code code, Document document) {
        List<Diagnostic> findings = of(code, document);
        if (findings.size() != 1) {
            throw new AssertionError("Not one finding: " + findings);
        }
        return findings.get(0);
    }

    /** Whether the rule's scope leaves the document out. */
    public static boolean isNotApplicable(Code code, Document document) {
        return Validator.standard().validate(document).notApplicable().contains(code);
    }
}
