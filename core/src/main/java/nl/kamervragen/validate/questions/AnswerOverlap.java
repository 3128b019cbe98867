package nl.kamervragen.validate.questions;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.SetState;
import nl.kamervragen.validate.internal.Numbers;
import nl.kamervragen.validate.internal.Numbers.Printed;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * A question has one answer (<i>overlappende antwoorden</i>).
 *
 * <p>Example: "Antwoord 3" and "Antwoord 3 en 4". Judged by the printed numbers; the finding stands at the later answer.
 */
public final class AnswerOverlap implements Rule {
    /** {@code answer-overlap}. */
    public static final Code CODE = RuleCodes.document("answer-overlap", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public AnswerOverlap() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().states(SetState.PARTLY_ANSWERED, SetState.ANSWERED);
    }

    @Override
    public String example() {
        return "Antwoord 3, Antwoord 3 en 4";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            for (Printed answer : Numbers.repeated(Numbers.answers(set.questions()))) {
                findings.add(Diagnostic.of(CODE)
                        .path(set.answer(answer.index()))
                        .with("number", answer.number())
                        .build());
            }
        }
    }
}
