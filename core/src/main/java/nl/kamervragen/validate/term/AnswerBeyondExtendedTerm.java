package nl.kamervragen.validate.term;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.term.AnswerTerm;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.SetState;
import nl.kamervragen.validate.internal.AnswerDay;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * An answer comes within six weeks, deferred or not (<i>te laat, ook na uitstel</i>).
 *
 * <p>Example: submitted on 4 March 2026, answered on 11 May 2026: 68 days, 26 too many. The forty-second day is in time.
 * A supplement (<i>nader antwoord</i>) is left out: it follows an earlier answer.
 */
public final class AnswerBeyondExtendedTerm implements Rule {
    /** {@code answer-beyond-extended-term}. */
    public static final Code CODE = RuleCodes.document("answer-beyond-extended-term", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public AnswerBeyondExtendedTerm() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().chamber(Chamber.TK).states(SetState.PARTLY_ANSWERED, SetState.ANSWERED);
    }

    @Override
    public boolean appliesTo(QuestionSet set, RuleContext context) {
        return !set.questions().response().map(Response::supplement).orElse(false);
    }

    @Override
    public String example() {
        return "ingezonden 4 maart 2026, brief van 11 mei 2026";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            AnswerDay.of(context, set).ifPresent(day -> check(day, context, findings));
        }
    }

    private static void check(AnswerDay day, RuleContext context, Findings findings) {
        AnswerTerm term = context.term(day.submitted());
        if (term.isBeyondExtension(day.answered())) {
            findings.add(Diagnostic.of(CODE)
                    .path(day.path())
                    .with("days", term.days(day.answered()))
                    .with("late", term.daysBeyondExtension(day.answered()))
                    .with("due", term.extendedDue())
                    .build());
        }
    }
}
