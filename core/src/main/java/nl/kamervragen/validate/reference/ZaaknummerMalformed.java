package nl.kamervragen.validate.reference;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.SetNumbers;
import nl.kamervragen.validate.internal.SetNumbers.Mention;

/**
 * A number of the Chamber is a year, a Z and five digits (<i>zaaknummer</i>).
 *
 * <p>Example: {@code 2026Z4232}. A blank inside and a small z are forgiven here; the reader reports them.
 */
public final class ZaaknummerMalformed implements Rule {
    /** {@code zaaknummer-malformed}. */
    public static final Code CODE = RuleCodes.document("zaaknummer-malformed", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public ZaaknummerMalformed() {}

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
        return "2026Z4232";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (Mention mention : SetNumbers.inLetter(context)) {
            if (!mention.isWellFormed()) {
                findings.add(Diagnostic.of(CODE)
                        .path(mention.path())
                        .with("text", mention.text())
                        .build());
            }
        }
    }
}
