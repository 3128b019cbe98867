package nl.kamervragen.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Where each answer is printed: after the last of its questions (<i>volgorde</i>).
 *
 * <p>An answer without question stands where it stood in the list: after the answer before it. Linear in the number of
 * questions and answers.
 */
final class Interleaving {
    private final WrittenQuestions set;
    private final List<List<Integer>> answersAfter;

    private Interleaving(WrittenQuestions set) {
        this.set = set;
        this.answersAfter = new ArrayList<>(Collections.nCopies(set.questions().size() + 1, List.of()));
        place();
    }

    static Interleaving of(WrittenQuestions set) {
        return new Interleaving(set);
    }

    /** The indexes of the answers before the first question. */
    List<Integer> answersBefore() {
        return answersAfter.get(0);
    }

    /** The indexes of the answers after a question. */
    List<Integer> answersAfter(int question) {
        return answersAfter.get(question + 1);
    }

    /** Whether the answers are printed in the order of their list; equal ones may change places. */
    boolean keepsOrder() {
        int printed = 0;
        for (List<Integer> indexes : answersAfter) {
            for (int index : indexes) {
                if (!set.answers().get(index).equals(set.answers().get(printed))) {
                    return false;
                }
                printed++;
            }
        }
        return true;
    }

    private void place() {
        Map<Answer, Deque<Integer>> lastQuestions = lastQuestions();
        int place = 0;
        for (int i = 0; i < set.answers().size(); i++) {
            Deque<Integer> last = lastQuestions.get(set.answers().get(i));
            Integer question = last == null ? null : last.poll();
            place = question == null ? place : question + 1;
            if (answersAfter.get(place).isEmpty()) {
                answersAfter.set(place, new ArrayList<>(1));
            }
            answersAfter.get(place).add(i);
        }
    }

    /** By answer, the last question of each exchange; by identity, for its hash would read all of its content. */
    private Map<Answer, Deque<Integer>> lastQuestions() {
        if (set.answers().isEmpty()) {
            return Map.of();
        }
        Map<Question, Integer> indexes = new IdentityHashMap<>();
        for (int i = 0; i < set.questions().size(); i++) {
            indexes.put(set.questions().get(i), i);
        }
        Map<Answer, Deque<Integer>> result = new IdentityHashMap<>();
        for (Exchange exchange : set.exchanges()) {
            if (exchange.answer().isPresent()) {
                int last = 0;
                for (Question question : exchange.questions()) {
                    last = Math.max(last, indexes.getOrDefault(question, 0));
                }
                result.computeIfAbsent(exchange.answer().get(), key -> new ArrayDeque<>(1))
                        .add(last);
            }
        }
        return result;
    }
}
