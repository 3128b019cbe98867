package nl.kamervragen.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<Integer> printed;

    private Interleaving(WrittenQuestions set) {
        this.set = set;
        this.answersAfter = new ArrayList<>();
        for (int i = 0; i <= set.questions().size(); i++) {
            answersAfter.add(new ArrayList<>());
        }
        this.printed = place();
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

    /** Whether the answers are printed in the order of their list. */
    boolean keepsOrder() {
        return set.answers().equals(printed.stream().map(set.answers()::get).toList());
    }

    private List<Integer> place() {
        Map<Answer, Deque<Integer>> lastQuestions = lastQuestions();
        List<int[]> places = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < set.answers().size(); i++) {
            Deque<Integer> last = lastQuestions.get(set.answers().get(i));
            Integer question = last == null ? null : last.poll();
            before = question == null ? before : question + 1;
            places.add(new int[] {before, i});
        }
        places.sort(Comparator.comparingInt(place -> place[0]));
        places.forEach(place -> answersAfter.get(place[0]).add(place[1]));
        return places.stream().map(place -> place[1]).toList();
    }

    /** By answer, the last question of each exchange; by identity, for its hash would read all of its content. */
    private Map<Answer, Deque<Integer>> lastQuestions() {
        Map<Question, Integer> indexes = new IdentityHashMap<>();
        for (int i = 0; i < set.questions().size(); i++) {
            indexes.put(set.questions().get(i), i);
        }
        Map<Answer, Deque<Integer>> result = new IdentityHashMap<>();
        for (Exchange exchange : set.exchanges()) {
            exchange.answer().ifPresent(answer -> {
                int last = exchange.questions().stream()
                        .mapToInt(question -> indexes.getOrDefault(question, 0))
                        .max()
                        .orElse(0);
                result.computeIfAbsent(answer, key -> new ArrayDeque<>()).add(last);
            });
        }
        return result;
    }
}
