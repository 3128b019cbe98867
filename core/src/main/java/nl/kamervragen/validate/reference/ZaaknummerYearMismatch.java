package nl.kamervragen.validate.reference;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Heading;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.SetNumbers;
import nl.kamervragen.validate.internal.SetNumbers.Mention;

/**
 * The year in the number is the year of submission (<i>ingezonden</i>).
 *
 * <p>Example: 2025Z04232, submitted on 4 March 2026. Around New Year the two differ now and then in good faith, so it is
 * a warning. A title without number is judged by the reference in the letterhead.
 */
public final class ZaaknummerYearMismatch implements Rule {
    /** {@code zaaknummer-year-mismatch}. */
    public static final Code CODE = RuleCodes.document("zaaknummer-year-mismatch", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public ZaaknummerYearMismatch() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "2025Z04232, ingezonden 4 maart 2026";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            Optional<LocalDate> submitted = set.questions().heading().flatMap(Heading::submitted);
            if (submitted.isPresent()) {
                number(context, set)
                        .filter(number -> year(number) != submitted.get().getYear())
                        .ifPresent(number -> findings.add(Diagnostic.of(CODE)
                                .path(number.path())
                                .with("value", number.value())
                                .with("submitted", submitted.get())
                                .build()));
            }
        }
    }

    private static int year(Mention number) {
        return CaseNumber.parse(number.value()).year();
    }

    private static Optional<Mention> number(RuleContext context, QuestionSet set) {
        Optional<Mention> printed = set.questions()
                .heading()
                .flatMap(Heading::reference)
                .map(Object::toString)
                .map(value -> new Mention(set.path() + "/heading/reference", value, value));
        return printed.or(() -> SetNumbers.inLetterhead(context).stream().findFirst())
                .filter(Mention::isWellFormed);
    }
}
