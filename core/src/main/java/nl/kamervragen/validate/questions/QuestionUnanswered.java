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
import nl.kamervragen.validate.internal.PartialAnswer;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * Every question number is covered by an answer (<i>onbeantwoorde vraag</i>).
 *
 * <p>Example: question 7, and no answer heading with a 7. An {@code INFO} where the document itself says that it answers
 * a part. Whether the answer really answers is for people to judge.
 */
public final class QuestionUnanswered implements Rule {
    /** {@code question-unanswered}. */
    public static final Code CODE = RuleCodes.document("question-unanswered", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public QuestionUnanswered() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().states(SetState.PARTLY_ANSWERED);
    }

    @Override
    public String example() {
        return "Vraag 7, en geen antwoordkop met 7";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            Severity severity = PartialAnswer.isStated(context, set) ? Severity.INFO : CODE.severity();
            for (Printed question : Numbers.unanswered(set.questions())) {
                findings.add(Diagnostic.of(CODE)
                        .severity(severity)
                        .path(set.question(question.index()))
                        .with("number", question.number())
                        .build());
            }
        }
    }
}
