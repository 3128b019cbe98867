package nl.kamervragen.validate.questions;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.SetState;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.Texts;

/**
 * An answer has text (<i>antwoord zonder tekst</i>); a picture counts as text, a bare note mark does not.
 *
 * <p>Example: "Antwoord 3" directly followed by "Vraag 4".
 */
public final class AnswerTextEmpty implements Rule {
    /** {@code answer-text-empty}. */
    public static final Code CODE = RuleCodes.document("answer-text-empty", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public AnswerTextEmpty() {}

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
        return "Antwoord 3, direct gevolgd door Vraag 4";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            List<Answer> answers = set.questions().answers();
            for (int i = 0; i < answers.size(); i++) {
                if (Texts.isBlank(answers.get(i).content())) {
                    findings.add(Diagnostic.of(CODE)
                            .path(set.answer(i))
                            .with("numbers", answers.get(i).numbers())
                            .build());
                }
            }
        }
    }
}
