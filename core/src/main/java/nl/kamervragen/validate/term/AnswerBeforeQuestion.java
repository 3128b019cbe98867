package nl.kamervragen.validate.term;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.SetState;
import nl.kamervragen.validate.internal.AnswerDay;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * An answer or notice is not older than the questions (<i>ontvangen</i>, <i>ingezonden</i>).
 *
 * <p>Example: received on 3 March 2026, submitted on 4 March 2026.
 */
public final class AnswerBeforeQuestion implements Rule {
    /** {@code answer-before-question}. */
    public static final Code CODE = RuleCodes.document("answer-before-question", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public AnswerBeforeQuestion() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().states(SetState.PARTLY_ANSWERED, SetState.ANSWERED, SetState.NOTICE);
    }

    @Override
    public String example() {
        return "ingezonden 4 maart 2026, ontvangen 3 maart 2026";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            AnswerDay.of(context, set)
                    .filter(day -> day.answered().isBefore(day.submitted()))
                    .ifPresent(day -> findings.add(Diagnostic.of(CODE)
                            .path(day.path())
                            .with("answered", day.answered())
                            .with("submitted", day.submitted())
                            .build()));
        }
    }
}
