package nl.kamervragen.validate.letter;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * A letter is signed with function and name (<i>ondertekening</i>).
 *
 * <p>Example: "De Minister van Financiën," and no name.
 */
public final class SignatureMissing implements Rule {
    /** {@code signature-missing}. */
    public static final Code CODE = RuleCodes.document("signature-missing", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public SignatureMissing() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().kinds(DocumentKind.LETTER);
    }

    @Override
    public String example() {
        return "De Minister van Financiën, (zonder naam)";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        List<Signatory> signatories = context.letter().map(Letter::signatories).orElse(List.of());
        if (signatories.isEmpty()) {
            findings.add(Diagnostic.of(CODE).path("").build());
        }
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            if (signatory.name().isEmpty() || signatory.office().isEmpty()) {
                findings.add(Diagnostic.of(CODE).path("/signatories/" + i).build());
            }
        }
    }
}
