package nl.kamervragen.validate.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Heading;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.SetNumbers;
import nl.kamervragen.validate.internal.SetNumbers.Mention;

/**
 * All mentions of the set's number agree (<i>zaaknummer</i>): reference, body and title.
 *
 * <p>Example: "Uw referentie 2026Z04232" above a title with 2026Z04322. The title counts as right; without one, the
 * first mention does. Numbers of other sets, cited inside answers or as earlier questions, are not compared.
 */
public final class ZaaknummerInconsistent implements Rule {
    /** {@code zaaknummer-inconsistent}. */
    public static final Code CODE = RuleCodes.document("zaaknummer-inconsistent", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public ZaaknummerInconsistent() {}

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
        return "Uw referentie 2026Z04232, omschrijving 2026Z04322";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        Set<String> expected = titleNumbers(context);
        List<Mention> mentions = new ArrayList<>(SetNumbers.inLetter(context));
        mentions.removeIf(mention -> !mention.isWellFormed());
        if (expected.isEmpty()) {
            mentions.stream().findFirst().ifPresent(first -> expected.add(first.value()));
        }
        for (Mention mention : mentions) {
            if (!expected.contains(mention.value())) {
                findings.add(Diagnostic.of(CODE)
                        .path(mention.path())
                        .with("value", mention.value())
                        .with("expected", String.join(", ", expected))
                        .build());
            }
        }
    }

    private static Set<String> titleNumbers(RuleContext context) {
        Set<String> numbers = new LinkedHashSet<>();
        for (QuestionSet set : context.allSets()) {
            set.questions()
                    .heading()
                    .flatMap(Heading::reference)
                    .filter(CaseNumber.class::isInstance)
                    .ifPresent(reference -> numbers.add(reference.toString()));
        }
        return numbers;
    }
}
