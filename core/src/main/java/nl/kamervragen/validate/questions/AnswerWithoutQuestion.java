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
 * An answer names questions that are there (<i>antwoord zonder vraag</i>).
 *
 * <p>Example: "Vraag 7 / Vraag 7 / Antwoord 8". Judged by the printed numbers; a set that prints no questions at all is
 * left out.
 */
public final class AnswerWithoutQuestion implements Rule {
    /** {@code answer-without-question}. */
    public static final Code CODE = RuleCodes.document("answer-without-question", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public AnswerWithoutQuestion() {}

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
        return "Antwoord 12 bij elf vragen";
    }

    @Override
    public boolean appliesTo(QuestionSet set, RuleContext context) {
        return !set.questions().questions().isEmpty();
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            for (Printed answer : Numbers.unasked(set.questions())) {
                findings.add(Diagnostic.of(CODE)
                        .path(set.answer(answer.index()))
                        .with("number", answer.number())
                        .build());
            }
        }
    }
}
