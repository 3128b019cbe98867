package nl.kamervragen.validate;

import java.util.Objects;
import nl.kamervragen.model.WrittenQuestions;

/**
 * A set of questions with its place in the document (<i>set vragen</i>).
 *
 * @param path an RFC 6901 pointer: {@code /writtenQuestions} or {@code /moreWrittenQuestions/0}
 * @param questions the set
 * @param state how far it is answered
 */
public record QuestionSet(String path, WrittenQuestions questions, SetState state) {
    /**
     * Refuses null.
     *
     * @param path an RFC 6901 pointer: {@code /writtenQuestions} or {@code /moreWrittenQuestions/0}
     * @param questions the set
     * @param state how far it is answered
     */
    public QuestionSet {
        Objects.requireNonNull(path);
        Objects.requireNonNull(questions);
        Objects.requireNonNull(state);
    }

    /**
     * The place of a question.
     *
     * @param index from 0
     * @return such as {@code /writtenQuestions/questions/5}
     */
    public String question(int index) {
        return path + "/questions/" + index;
    }

    /**
     * The place of an answer.
     *
     * @param index from 0
     * @return such as {@code /writtenQuestions/answers/2}
     */
    public String answer(int index) {
        return path + "/answers/" + index;
    }
}
