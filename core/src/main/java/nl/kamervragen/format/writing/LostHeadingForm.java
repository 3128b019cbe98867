package nl.kamervragen.format.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Answers whose end readers take for a question without a heading (<i>verloren kop</i>): the end starts within a sentence and
 * asks, and another answer is to a question that is printed nowhere. Stateless and thread-safe.
 */
public final class LostHeadingForm {
    private static final int BEHIND_MARK = 6;

    private LostHeadingForm() {}

    /**
     * Reports them.
     *
     * @param sets the sets of a document, in order
     * @param losses takes what is lost
     */
    public static void check(List<WrittenQuestions> sets, Losses losses) {
        for (int i = 0; i < sets.size(); i++) {
            WrittenQuestions set = sets.get(i);
            if (answersUnasked(set)) {
                String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
                for (int j = 0; j < set.answers().size(); j++) {
                    check(set.answers().get(j), path + "/answers/" + j, losses);
                }
            }
        }
    }

    private static boolean answersUnasked(WrittenQuestions set) {
        Set<QuestionNumber> asked = new HashSet<>();
        set.questions().forEach(question -> question.numbers().forEach(asked::add));
        for (Answer answer : set.answers()) {
            for (QuestionNumber number : answer.numbers()) {
                if (!asked.contains(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void check(Answer answer, String path, Losses losses) {
        List<Block> content = answer.content();
        boolean asks =
                !content.isEmpty() && asks(content.get(content.size() - 1).plainText());
        for (int i = 1; asks && i < content.size(); i++) {
            if (content.get(i) instanceof Paragraph paragraph && startsWithin(paragraph.plainText())) {
                losses.lookalike(path + "/content/" + i, paragraph.plainText());
            }
        }
    }

    private static boolean asks(String text) {
        return text.indexOf('?', Math.max(0, text.length() - BEHIND_MARK)) >= 0;
    }

    private static boolean startsWithin(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
    }
}
