package nl.kamervragen.validate.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Compares the printed numbers of questions and answers (<i>vraagnummers</i>).
 *
 * <p>Answer 2 covers question 2a, and answer 2l covers question 2: letters are sub-questions. Linear in the size of the
 * set.
 */
public final class Numbers {
    private Numbers() {}

    /**
     * A number with the question or answer that prints it.
     *
     * @param index of the question or answer, from 0
     * @param number the number
     */
    public record Printed(int index, QuestionNumber number) {}

    /**
     * The numbers of the questions.
     *
     * @param set the set
     * @return in order of print
     */
    public static List<Printed> questions(WrittenQuestions set) {
        List<Printed> printed = new ArrayList<>();
        for (int i = 0; i < set.questions().size(); i++) {
            for (QuestionNumber number : set.questions().get(i).numbers()) {
                printed.add(new Printed(i, number));
            }
        }
        return printed;
    }

    /**
     * The numbers of the answers.
     *
     * @param set the set
     * @return in order of print
     */
    public static List<Printed> answers(WrittenQuestions set) {
        List<Printed> printed = new ArrayList<>();
        for (int i = 0; i < set.answers().size(); i++) {
            for (QuestionNumber number : set.answers().get(i).numbers()) {
                printed.add(new Printed(i, number));
            }
        }
        return printed;
    }

    /**
     * The numbers of questions that no answer names.
     *
     * @param set the set
     * @return in order of print, each number once
     */
    public static List<Printed> unanswered(WrittenQuestions set) {
        return distinct(unmatched(questions(set), answers(set)));
    }

    /**
     * The numbers of answers that no question has.
     *
     * @param set the set
     * @return in order of print
     */
    public static List<Printed> unasked(WrittenQuestions set) {
        return unmatched(answers(set), questions(set));
    }

    /**
     * The numbers that were printed before.
     *
     * @param printed numbers in order of print
     * @return the second and later occurrences
     */
    public static List<Printed> repeated(List<Printed> printed) {
        Set<QuestionNumber> seen = new HashSet<>();
        return printed.stream().filter(p -> !seen.add(p.number())).toList();
    }

    private static List<Printed> distinct(List<Printed> printed) {
        Set<QuestionNumber> seen = new HashSet<>();
        return printed.stream().filter(p -> seen.add(p.number())).toList();
    }

    private static List<Printed> unmatched(List<Printed> wanted, List<Printed> others) {
        Set<QuestionNumber> exact = new HashSet<>();
        Set<Integer> whole = new HashSet<>();
        for (Printed other : others) {
            exact.add(other.number());
            whole.add(other.number().number());
        }
        return wanted.stream()
                .filter(p -> !exact.contains(p.number())
                        && !exact.contains(p.number().withoutLetter()))
                .filter(p -> !p.number().letter().isEmpty()
                        || !whole.contains(p.number().number()))
                .toList();
    }
}
