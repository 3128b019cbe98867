package nl.kamervragen.validate.notes;

import java.util.List;
import java.util.Set;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.validate.Findings;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.Rule;
import nl.kamervragen.validate.RuleContext;
import nl.kamervragen.validate.internal.NoteMarks;
import nl.kamervragen.validate.internal.RuleCodes;

/**
 * Every note has a mark in the text (<i>noot zonder verwijzing</i>), in every series.
 *
 * <p>Example: a note [4], and no [4] in the text. A mark may stand in the letter, the introduction, a question, an
 * answer, the explanation or another note.
 */
public final class FootnoteUnreferenced implements Rule {
    /** {@code footnote-unreferenced}. */
    public static final Code CODE = RuleCodes.document("footnote-unreferenced", Severity.WARNING);

    /** Makes the rule; it has no state. */
    public FootnoteUnreferenced() {}

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public String example() {
        return "noot 4, en geen [4] in de tekst";
    }

    @Override
    public void check(RuleContext context, Findings findings) {
        Set<String> referenced = NoteMarks.referenced(context);
        for (QuestionSet set : context.sets()) {
            List<Footnote> notes = set.questions().footnotes();
            for (int i = 0; i < notes.size(); i++) {
                if (!referenced.contains(notes.get(i).id())) {
                    findings.add(Diagnostic.of(CODE)
                            .path(set.path() + "/footnotes/" + i)
                            .with("marker", notes.get(i).marker())
                            .build());
                }
            }
        }
    }
}
