package nl.kamervragen.validate.internal;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Image;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.RuleContext;

/** The running text of a document, part by part, with places (<i>lopende tekst</i>). */
public final class Texts {
    private Texts() {}

    /**
     * The body of a letter.
     *
     * @param context the document
     * @return its leaves; empty for a publication
     */
    public static List<Leaf> body(RuleContext context) {
        return context.letter().map(letter -> Leaf.of("/body", letter.body())).orElse(List.of());
    }

    /**
     * What stands around questions and answers: introduction, notice and explanation.
     *
     * @param set the set
     * @return the leaves, in order of print
     */
    public static List<Leaf> around(QuestionSet set) {
        WrittenQuestions questions = set.questions();
        List<Leaf> leaves = new ArrayList<>(Leaf.of(set.path() + "/introduction", questions.introduction()));
        questions
                .notice()
                .ifPresent(notice -> leaves.addAll(Leaf.of(set.path() + "/notice/content", notice.content())));
        leaves.addAll(Leaf.of(set.path() + "/explanation", questions.explanation()));
        return leaves;
    }

    /**
     * The answers, with what is printed above them.
     *
     * @param set the set
     * @return the leaves, in order of print
     */
    public static List<Leaf> answers(QuestionSet set) {
        List<Leaf> leaves = new ArrayList<>();
        List<Answer> answers = set.questions().answers();
        for (int i = 0; i < answers.size(); i++) {
            leaves.addAll(Leaf.of(set.answer(i) + "/lead", answers.get(i).lead()));
            leaves.addAll(Leaf.of(set.answer(i) + "/content", answers.get(i).content()));
        }
        return leaves;
    }

    /**
     * All text of a set.
     *
     * @param set the set
     * @return the leaves of questions, answers, what is around them, and notes
     */
    public static List<Leaf> all(QuestionSet set) {
        List<Leaf> leaves = new ArrayList<>(around(set));
        List<Question> questions = set.questions().questions();
        for (int i = 0; i < questions.size(); i++) {
            leaves.addAll(Leaf.of(set.question(i) + "/lead", questions.get(i).lead()));
            leaves.addAll(Leaf.of(set.question(i) + "/content", questions.get(i).content()));
        }
        leaves.addAll(answers(set));
        List<Footnote> notes = set.questions().footnotes();
        for (int i = 0; i < notes.size(); i++) {
            leaves.addAll(Leaf.of(
                    set.path() + "/footnotes/" + i + "/content", notes.get(i).content()));
        }
        return leaves;
    }

    /**
     * Whether some blocks say nothing.
     *
     * @param blocks the blocks
     * @return true without a letter, digit or mark, and without an image
     */
    public static boolean isBlank(List<Block> blocks) {
        return blocks.stream().noneMatch(Texts::says);
    }

    private static boolean says(Block block) {
        return block instanceof Image
                || block.plainText().codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                || Blocks.children(block).stream().anyMatch(Texts::says);
    }
}
