package nl.kamervragen.validate.reference;

import java.util.Optional;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.SetNumbers;

/**
 * The letter or its annex gives the Chamber's number of the set (<i>zaaknummer</i>).
 *
 * <p>Example: no {@code 2026Z…} in reference, text and title; or only the ministry's own number.
 */
public final class ZaaknummerMissing implements Rule {
    /** {@code zaaknummer-missing}. */
    public static final Code CODE = RuleCodes.document("zaaknummer-missing", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public ZaaknummerMissing() {}

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
        return "Uw referentie 5293107";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        boolean inTitle = context.allSets().stream()
                .map(QuestionSet::questions)
                .anyMatch(set -> reference(set).isPresent());
        boolean given = inTitle
                || !SetNumbers.inLetterhead(context).isEmpty()
                || SetNumbers.isInBody(context)
                || context.allSets().isEmpty();
        if (!given) {
            findings.add(Diagnostic.of(CODE).path(place(context)).build());
        }
    }

    private static Optional<QuestionReference> reference(WrittenQuestions set) {
        return set.heading().flatMap(Heading::reference);
    }

    private static String place(RuleContext context) {
        boolean cited = context.letterhead().flatMap(Letterhead::yourReference).isPresent();
        return cited ? "/letterhead/yourReference" : context.letterhead().isPresent() ? "/letterhead" : "";
    }
}
