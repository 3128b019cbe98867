package nl.kamervragen.validate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.RuleContext;

/** The note marks of a document and the notes they mean (<i>nootverwijzingen</i>). */
public final class NoteMarks {
    private NoteMarks() {}

    /**
     * Every text in which a mark may stand.
     *
     * @param context the document
     * @return body, sets and notes, in order of print
     */
    public static List<Leaf> texts(RuleContext context) {
        List<Leaf> leaves = new ArrayList<>(Texts.body(context));
        for (QuestionSet set : context.allSets()) {
            leaves.addAll(Texts.all(set));
        }
        return leaves;
    }

    /**
     * The marks in a text.
     *
     * @param leaf the text
     * @return in order of print
     */
    public static Stream<NoteReference> in(Leaf leaf) {
        return leaf.allInlines().filter(NoteReference.class::isInstance).map(NoteReference.class::cast);
    }

    /**
     * The ids of all notes.
     *
     * @param context the document
     * @return of every set
     */
    public static Set<String> defined(RuleContext context) {
        return context.allSets().stream()
                .flatMap(set -> set.questions().footnotes().stream())
                .map(Footnote::id)
                .collect(Collectors.toSet());
    }

    /**
     * The ids of all notes that a mark means.
     *
     * @param context the document
     * @return of the whole document
     */
    public static Set<String> referenced(RuleContext context) {
        return texts(context).stream()
                .flatMap(NoteMarks::in)
                .map(NoteReference::note)
                .collect(Collectors.toSet());
    }
}
