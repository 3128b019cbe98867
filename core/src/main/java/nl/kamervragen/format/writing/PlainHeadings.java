package nl.kamervragen.format.writing;

import java.util.List;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Headings that readers know whatever stands around them (<i>gewone kopjes</i>): {@code Vraag 1}, {@code Antwoord op vragen
 * 3 en 4}. A bare "Antwoord" has its numbers from the questions above it; letters are left to a reader.
 */
final class PlainHeadings {
    private PlainHeadings() {}

    /** Whether all headings of a set are so. Its first one then stands for the others, which need not be read back. */
    static boolean in(WrittenQuestions set) {
        if (set.questions().isEmpty()) {
            return false;
        }
        for (Question question : set.questions()) {
            if (!isPlain(question.numbers())) {
                return false;
            }
        }
        for (Answer answer : set.answers()) {
            if (!isPlain(answer.numbers())) {
                return false;
            }
        }
        return true;
    }

    /** The questions of a set whose headings have to be read back. */
    static List<Question> questions(WrittenQuestions set) {
        return in(set) ? set.questions().subList(0, 1) : set.questions();
    }

    /** The answers of a set whose headings have to be read back. */
    static List<Answer> answers(WrittenQuestions set) {
        return in(set) ? List.of() : set.answers();
    }

    private static boolean isPlain(QuestionNumbers numbers) {
        for (QuestionNumber number : numbers) {
            if (!number.letter().isEmpty()) {
                return false;
            }
        }
        return !numbers.isEmpty() && numbers.size() < QuestionNumbers.MAX_RANGE;
    }
}
