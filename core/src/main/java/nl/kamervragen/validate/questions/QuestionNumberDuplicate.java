package nl.kamervragen.validate.questions;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.Numbers;
import nl.kamervragen.validate.internal.Numbers.Printed;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * A question number occurs once (<i>dubbel vraagnummer</i>).
 *
 * <p>Example: "Vraag 7" printed twice. The finding stands at the second one.
 */
public final class QuestionNumberDuplicate implements Rule {
    /** {@code question-number-duplicate}. */
    public static final Code CODE = RuleCodes.document("question-number-duplicate", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public QuestionNumberDuplicate() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "Vraag 7, Vraag 7";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            for (Printed question : Numbers.repeated(Numbers.questions(set.questions()))) {
                findings.add(Diagnostic.of(CODE)
                        .path(set.question(question.index()))
                        .with("number", question.number())
                        .build());
            }
        }
    }
}
