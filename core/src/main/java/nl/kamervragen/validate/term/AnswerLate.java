package nl.kamervragen.validate.term;

import java.util.List;
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
 * An answer comes within three weeks, unless its deferral was announced (<i>te laat</i>).
 *
 * <p>Example: submitted on 4 March 2026, answered on 11 May 2026: 68 days, 47 too many. The twenty-first day is in time.
 * A known deferral, or else a "Zie ook Aanhangsel Handelingen" as a sign of one, silences it; so does a supplement
 * (<i>nader antwoord</i>), which follows an earlier answer. The Eerste Kamer has no term.
 */
public final class AnswerLate implements Rule {
    /** {@code answer-late}. */
    public static final Code CODE = RuleCodes.document("answer-late", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public AnswerLate() {}

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
        boolean supplement =
                set.questions().response().map(Response::supplement).orElse(false);
        boolean unannounced = set.questions()
                .response()
                .map(Response::seeAlso)
                .orElse(List.of())
                .isEmpty();
        boolean notDeferred = context.deferrals().map(List::isEmpty).orElse(unannounced);
        return notDeferred && !supplement;
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
        if (term.isLate(day.answered())) {
            findings.add(Diagnostic.of(CODE)
                    .path(day.path())
                    .with("days", term.days(day.answered()))
                    .with("late", term.daysLate(day.answered()))
                    .with("due", term.due())
                    .build());
        }
    }
}
