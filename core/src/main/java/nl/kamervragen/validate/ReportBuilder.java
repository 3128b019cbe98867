package nl.kamervragen.validate;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;

/** Gathers a report; the policy is applied as findings come in. */
final class ReportBuilder {
    private final Policy policy;
    private final List<Diagnostic> findings = new ArrayList<>();
    final List<Suppressed> suppressed = new ArrayList<>();
    final List<NotChecked> notChecked = new ArrayList<>();
    final List<Code> notApplicable = new ArrayList<>();
    final List<Code> failedRules = new ArrayList<>();
    final boolean complete;

    ReportBuilder(Policy policy, boolean complete) {
        this.policy = policy;
        this.complete = complete;
    }

    void add(Diagnostic finding) {
        policy.offReason(finding)
                .ifPresentOrElse(
                        reason -> suppressed.add(new Suppressed(finding, reason)),
                        () -> findings.add(policy.regraded(finding)));
    }

    void failed(Code code, Diagnostic finding) {
        // A code that is switched off altogether cannot make a document invalid, not even by its rule's bug.
        if (!policy.isOff(code)) {
            failedRules.add(code);
            findings.add(finding);
        }
    }

    List<Diagnostic> sortedFindings() {
        return findings.stream().sorted(PlaceOrder.INSTANCE).toList();
    }

    Report build() {
        return new Report(this);
    }
}
