package nl.kamervragen.validate.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.Numbers;
import nl.kamervragen.validate.internal.Numbers.Printed;
import nl.kamervragen.validate.internal.PartialAnswer;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * The question numbers run from 1 without a hole (<i>nummergat</i>).
 *
 * <p>Example: questions 1, 2 and 4. One finding a hole, at the question after it. An {@code INFO} where the document
 * itself says that it answers a part.
 */
public final class QuestionNumberGap implements Rule {
    /** {@code question-number-gap}. */
    public static final Code CODE = RuleCodes.document("question-number-gap", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public QuestionNumberGap() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "Vraag 1, Vraag 2, Vraag 4";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        for (QuestionSet set : context.sets()) {
            check(set, context, findings);
        }
    }

    private static void check(QuestionSet set, RuleContext context, Findings findings) {
        List<Hole> holes = holes(set);
        if (holes.isEmpty()) {
            return;
        }
        Severity severity = PartialAnswer.isStated(context, set) ? Severity.INFO : CODE.severity();
        for (Hole hole : holes) {
            findings.add(Diagnostic.of(CODE)
                    .severity(severity)
                    .path(set.question(hole.index()))
                    .with("missing", hole.first() == hole.last() ? hole.first() : hole.first() + "-" + hole.last())
                    .with("number", hole.last() + 1)
                    .build());
        }
    }

    private static List<Hole> holes(QuestionSet set) {
        Map<Integer, Integer> indexes = new TreeMap<>();
        for (Printed question : Numbers.questions(set.questions())) {
            indexes.putIfAbsent(question.number().number(), question.index());
        }
        List<Hole> holes = new ArrayList<>();
        int expected = 1;
        for (Map.Entry<Integer, Integer> entry : indexes.entrySet()) {
            int number = entry.getKey();
            if (number > expected) {
                holes.add(new Hole(expected, number - 1, entry.getValue()));
            }
            expected = number + 1;
        }
        return holes;
    }

    /** The numbers that are missing before a question. */
    private record Hole(int first, int last, int index) {}
}
