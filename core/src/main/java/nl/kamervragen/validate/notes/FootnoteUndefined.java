package nl.kamervragen.validate.notes;

import java.util.Set;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.Leaf;
import nl.kamervragen.validate.internal.NoteMarks;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * Every note mark has its note (<i>ontbrekende noot</i>), in every series.
 *
 * <p>Example: a mark [3] in the text, and two notes.
 */
public final class FootnoteUndefined implements Rule {
    /** {@code footnote-undefined}. */
    public static final Code CODE = RuleCodes.document("footnote-undefined", Severity.ERROR);

    /** Makes the rule; it has no state. */
    public FootnoteUndefined() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "[3] in de tekst, en geen noot 3";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        Set<String> defined = NoteMarks.defined(context);
        for (Leaf leaf : NoteMarks.texts(context)) {
            NoteMarks.in(leaf)
                    .filter(mark -> !defined.contains(mark.note()))
                    .forEach(mark -> findings.add(finding(leaf, mark)));
        }
    }

    private static Diagnostic finding(Leaf leaf, NoteReference mark) {
        return Diagnostic.of(CODE)
                .path(leaf.path())
                .with("marker", mark.marker())
                .build();
    }
}
