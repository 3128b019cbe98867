package nl.kamervragen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins questions and answers by their printed numbers; linear in their number.
 *
 * <p>The two lists do not tell how questions and answers were interleaved, so "the nearest preceding question" is the
 * first one of that number that waits for an answer. For a document that prints each answer after its questions the two
 * are the same.
 */
final class Join {
    private static final String UNNUMBERED = "";

    private final List<Question> questions;
    private final Map<String, Deque<Integer>> waiting = new HashMap<>();
    private final List<List<Integer>> joined = new ArrayList<>();

    /** By question, which answer took it last: the same one takes it once, however many of its numbers it bears. */
    private final int[] takenBy;

    private final Map<String, Answer> byNumber = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Answer> alone = new ArrayList<>();

    private Join(WrittenQuestions set) {
        this.questions = set.questions();
        this.takenBy = new int[questions.size()];
        for (int i = 0; i < questions.size(); i++) {
            for (String key : keys(questions.get(i).numbers())) {
                waiting.computeIfAbsent(key, k -> new ArrayDeque<>(1)).add(i);
            }
        }
        for (int i = 0; i < set.answers().size(); i++) {
            join(set.answers().get(i), i + 1);
        }
    }

    static Join of(WrittenQuestions set) {
        return new Join(set);
    }

    private static List<String> keys(QuestionNumbers numbers) {
        if (numbers.size() < 2) {
            return List.of(
                    numbers.isEmpty() ? UNNUMBERED : numbers.toList().get(0).toString());
        }
        return numbers.texts();
    }

    private void join(Answer answer, int serial) {
        List<Integer> found = new ArrayList<>(1);
        if (answer.numbers().isEmpty()) {
            take(UNNUMBERED).ifPresent(found::add);
        }
        for (QuestionNumber number : answer.numbers()) {
            String key = number.toString();
            Optional<Integer> question = take(key);
            if (question.isEmpty() && !number.letter().isEmpty()) {
                key = number.withoutLetter().toString();
                question = take(key);
            }
            if (question.isPresent()) {
                if (takenBy[question.get()] != serial) {
                    takenBy[question.get()] = serial;
                    found.add(question.get());
                }
                byNumber.putIfAbsent(key, answer);
            }
        }
        if (found.isEmpty()) {
            alone.add(answer);
        } else {
            found.sort(null);
            answers.add(answer);
            joined.add(found);
        }
    }

    private Optional<Integer> take(String key) {
        Deque<Integer> queue = waiting.get(key);
        return queue == null ? Optional.empty() : Optional.ofNullable(queue.poll());
    }

    List<Exchange> exchanges() {
        List<List<Exchange>> byFirstQuestion = new ArrayList<>(Collections.nCopies(questions.size(), List.of()));
        BitSet answered = new BitSet(questions.size());
        for (int i = 0; i < answers.size(); i++) {
            Exchange.Builder exchange = Exchange.builder().answer(answers.get(i));
            for (int question : joined.get(i)) {
                answered.set(question);
                exchange.addQuestion(questions.get(question));
            }
            int first = joined.get(i).get(0);
            if (byFirstQuestion.get(first).isEmpty()) {
                byFirstQuestion.set(first, new ArrayList<>(1));
            }
            byFirstQuestion.get(first).add(exchange.build());
        }
        List<Exchange> result = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            result.addAll(byFirstQuestion.get(i));
            if (!answered.get(i)) {
                result.add(Exchange.builder().addQuestion(questions.get(i)).build());
            }
        }
        return List.copyOf(result);
    }

    List<Answer> answersWithoutQuestion() {
        return List.copyOf(alone);
    }

    Optional<Answer> answerTo(QuestionNumber number) {
        return Optional.ofNullable(byNumber.get(number.toString()));
    }
}
