package nl.kamervragen.validate.questions;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Question;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.Leaf;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.internal.Sentences;

/**
 * A question put to "u" does not speak of "zijn voorganger" (<i>restant van de derde persoon</i>).
 *
 * <p>Example: "Hoe verklaart u dat zijn voorganger dit toezegde?" It was written to "de minister" and rewritten by half;
 * it must be "uw voorganger". Judged sentence by sentence.
 */
public final class ThirdPersonRemnant implements Rule {
    /** {@code third-person-remnant}. */
    public static final Code CODE = RuleCodes.document("third-person-remnant", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public ThirdPersonRemnant() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "Hoe verklaart u dat zijn voorganger dit toezegde?";
    }

    private static final Pattern TO_YOU = Pattern.compile("\\bu\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMNANT = Pattern.compile(
            "\\b(?:zijn|haar)[ \\u00a0\\n](?:directe[ \\u00a0]|ambts)?voorgang(?:ers?|sters?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            List<Question> questions = set.questions().questions();
            for (int i = 0; i < questions.size(); i++) {
                for (Leaf leaf :
                        Leaf.of(set.question(i) + "/content", questions.get(i).content())) {
                    Sentences.of(leaf.text()).forEach(sentence -> check(sentence, leaf.path(), findings));
                }
            }
        }
    }

    private static void check(String sentence, String path, Findings findings) {
        if (!TO_YOU.matcher(sentence).find()) {
            return;
        }
        Matcher remnant = REMNANT.matcher(sentence);
        while (remnant.find()) {
            findings.add(
                    Diagnostic.of(CODE).path(path).with("text", remnant.group()).build());
        }
    }
}
