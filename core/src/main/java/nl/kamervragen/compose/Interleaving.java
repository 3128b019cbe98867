package nl.kamervragen.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
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
        List<Integer> last = lastByNumber().orElseGet(this::lastByExchange);
        int place = 0;
        for (int i = 0; i < set.answers().size(); i++) {
            place = last.get(i) < 0 ? place : last.get(i) + 1;
            if (answersAfter.get(place).isEmpty()) {
                answersAfter.set(place, new ArrayList<>(1));
            }
            answersAfter.get(place).add(i);
        }
    }

    /**
     * Of each answer, its last question, where every number stands for one question and one answer, as nearly always; how
     * the others are joined need not be asked then.
     */
    private Optional<List<Integer>> lastByNumber() {
        Map<QuestionNumber, Integer> waiting = new HashMap<>(2 * set.questions().size());
        for (int i = 0; i < set.questions().size(); i++) {
            for (QuestionNumber number : set.questions().get(i).numbers()) {
                if (waiting.put(number, i) != null) {
                    return Optional.empty();
                }
            }
        }
        List<Integer> result = new ArrayList<>(set.answers().size());
        for (Answer answer : set.answers()) {
            int last = -1;
            for (QuestionNumber number : answer.numbers()) {
                Integer question = waiting.remove(number);
                if (question == null) {
                    return Optional.empty();
                }
                last = Math.max(last, question);
            }
            if (last < 0) {
                return Optional.empty();
            }
            result.add(last);
        }
        return Optional.of(result);
    }

    /** Of each answer, the last question that the join gives it; -1 for an answer that stands alone. */
    private List<Integer> lastByExchange() {
        Map<Answer, Deque<Integer>> lastQuestions = lastQuestions();
        List<Integer> result = new ArrayList<>(set.answers().size());
        for (Answer answer : set.answers()) {
            Deque<Integer> last = lastQuestions.get(answer);
            Integer question = last == null ? null : last.poll();
            result.add(question == null ? -1 : question);
        }
        return result;
    }

    /** By answer, the last question of each exchange; by identity, for its hash would read all of its content. */
    private Map<Answer, Deque<Integer>> lastQuestions() {
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
