package nl.kamervragen.validate.questions;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Question;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.Texts;

/**
 * A question has text (<i>vraag zonder tekst</i>); a picture counts as text, a bare note mark does not.
 *
 * <p>Example: "Vraag 3" directly followed by "Vraag 4".
 */
public final class QuestionTextEmpty implements Rule {
    /** {@code question-text-empty}. */
    public static final Code CODE = RuleCodes.document("question-text-empty", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public QuestionTextEmpty() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "Vraag 3, direct gevolgd door Vraag 4";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            List<Question> questions = set.questions().questions();
            for (int i = 0; i < questions.size(); i++) {
                if (Texts.isBlank(questions.get(i).content())) {
                    findings.add(Diagnostic.of(CODE)
                            .path(set.question(i))
                            .with("numbers", questions.get(i).numbers())
                            .build());
                }
            }
        }
    }
}
