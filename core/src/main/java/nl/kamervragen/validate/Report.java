package nl.kamervragen.validate;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;

/**
 * What validating a document gave (<i>controlerapport</i>).
 *
 * <p>Says not only what is wrong, but also what was not looked at: a report without findings means little when nothing
 * ran. Immutable and thread-safe.
 */
public final class Report {
    private final List<Diagnostic> findings;
    private final List<Suppressed> suppressed;
    private final List<NotChecked> notChecked;
    private final List<Code> notApplicable;
    private final List<Code> failedRules;
    private final boolean complete;

    Report(ReportBuilder builder) {
        this.findings = builder.sortedFindings();
        this.suppressed = List.copyOf(builder.suppressed);
        this.notChecked = builder.notChecked.stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
        this.notApplicable = builder.notApplicable.stream().sorted().toList();
        this.failedRules = builder.failedRules.stream().sorted().toList();
        this.complete = builder.complete;
    }

    /**
     * What was found, by reading and by rules, under the policy.
     *
     * @return sorted by place, then by code; findings without place in the source come last
     */
    public List<Diagnostic> findings() {
        return findings;
    }

    /**
     * Whether the document can be used as it stands (<i>geldig</i>).
     *
     * @return true when nothing is an {@code ERROR}, no rule failed to run, and the whole source was read
     */
    public boolean isValid() {
        return complete && failedRules.isEmpty() && count(Severity.ERROR) == 0;
    }

    /**
     * Whether the whole source was read.
     *
     * @return true when a document was given, and reading it passed no limit
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The worst severity found.
     *
     * @return empty without findings
     */
    public Optional<Severity> worst() {
        return findings.stream().map(Diagnostic::severity).min(Severity::compareTo);
    }

    /**
     * How many findings have a severity.
     *
     * @param severity the severity
     * @return the number; suppressed ones left out
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * The codes that could not be looked for, and why.
     *
     * @return sorted by code
     */
    public List<NotChecked> notChecked() {
        return notChecked;
    }

    /**
     * The codes of rules whose scope leaves this document out.
     *
     * @return sorted
     */
    public List<Code> notApplicable() {
        return notApplicable;
    }

    /**
     * What the policy switched off.
     *
     * @return in the order in which it was found
     */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /**
     * The codes of rules that broke down; each has a finding {@code rule-failed} too.
     *
     * @return sorted; empty unless a rule has a bug
     */
    public List<Code> failedRules() {
        return failedRules;
    }

    /** For people who debug: {@code valid, 2 findings}. */
    @Override
    public String toString() {
        return (isValid() ? "valid, " : "not valid, ") + findings.size() + " findings " + findings;
    }
}
