package nl.kamervragen.validate.title;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Heading;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * Printed questions open with a title line (<i>omschrijving</i>): who asks whom about what.
 *
 * <p>Example: an annex that starts with "Vraag 1". A day or number alone is no title.
 */
public final class TitleMissing implements Rule {
    /** {@code title-missing}. */
    public static final Code CODE = RuleCodes.document("title-missing", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public TitleMissing() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public Scope scope() {
        return Scope.everything().kinds(DocumentKind.LETTER, DocumentKind.EDITED_PUBLICATION);
    }

    @Override
    public String example() {
        return "een bijlage die met „Vraag 1” begint";
    }

    @Override
    public boolean appliesTo(QuestionSet set, RuleContext context) {
        return !set.questions().questions().isEmpty()
                || !set.questions().answers().isEmpty();
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            if (set.questions().heading().filter(TitleMissing::isTitle).isEmpty()) {
                findings.add(Diagnostic.of(CODE).path(set.path()).build());
            }
        }
    }

    private static boolean isTitle(Heading heading) {
        return !heading.questioners().isEmpty()
                || !heading.addressees().isEmpty()
                || heading.subject().isPresent();
    }
}
