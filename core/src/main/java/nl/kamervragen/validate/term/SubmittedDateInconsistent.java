package nl.kamervragen.validate.term;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Heading;
import nl.kamervragen.validate.DocumentKind;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.Scope;
import nl.kamervragen.validate.internal.EarlierQuestions;
import nl.kamervragen.validate.internal.Leaf;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.Sentences;
import nl.kamervragen.validate.internal.Texts;

/**
 * The letter gives the same day of submission as the title (<i>ingezonden</i>).
 *
 * <p>Example: "Deze vragen werden ingezonden op 4 maart 20226" above a title with 4 March 2026: a year with a digit too
 * many is another day. Only days after the word <i>ingezonden</i> count; "uw brief van 5 maart 2026" is the day on which
 * the Chamber passed the questions on.
 */
public final class SubmittedDateInconsistent implements Rule {
    /** {@code submitted-date-inconsistent}. */
    public static final Code CODE = RuleCodes.document("submitted-date-inconsistent", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public SubmittedDateInconsistent() {}

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
        return "ingezonden op 4 maart 20226";
    }

    private static final int LONGEST_DATE = 40;
    private static final Pattern SUBMITTED = Pattern.compile(
            "\\bingezonden[ \\u00a0\\n]{1,4}(?:d\\.d\\.[ \\u00a0]{0,2}|op[ \\u00a0\\n]{1,4})?"
                    + "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag[ \\u00a0\\n]{1,4})?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(RuleContext context, Findings findings) {
        Set<LocalDate> expected = context.allSets().stream()
                .flatMap(set -> set.questions().heading().flatMap(Heading::submitted).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (expected.isEmpty()) {
            return;
        }
        for (Leaf leaf : Texts.body(context)) {
            Sentences.of(leaf.text())
                    .filter(sentence -> !EarlierQuestions.areMeant(sentence))
                    .forEach(sentence -> check(sentence, leaf.path(), expected, findings));
        }
    }

    private static void check(String sentence, String path, Set<LocalDate> expected, Findings findings) {
        Matcher matcher = SUBMITTED.matcher(sentence);
        while (matcher.find()) {
            // A date begins within a few characters or not at all: looking further would make this quadratic.
            String ahead = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + LONGEST_DATE));
            Optional<DutchDate.Match> date = DutchDate.find(ahead, 0).filter(match -> match.start() == 0);
            if (date.isPresent()
                    && !date.get().date().filter(expected::contains).isPresent()) {
                findings.add(Diagnostic.of(CODE)
                        .path(path)
                        .with("text", date.get().text())
                        .with(
                                "submitted",
                                expected.stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
                        .build());
            }
        }
    }
}
