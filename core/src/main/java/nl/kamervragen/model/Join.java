package nl.kamervragen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<Set<Integer>> joined = new ArrayList<>();
    private final Map<String, Answer> byNumber = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Answer> alone = new ArrayList<>();

    private Join(WrittenQuestions set) {
        this.questions = set.questions();
        for (int i = 0; i < questions.size(); i++) {
            for (String key : keys(questions.get(i).numbers())) {
                waiting.computeIfAbsent(key, k -> new ArrayDeque<>()).add(i);
            }
        }
        set.answers().forEach(this::join);
    }

    static Join of(WrittenQuestions set) {
        return new Join(set);
    }

    private static List<String> keys(QuestionNumbers numbers) {
        return numbers.isEmpty()
                ? List.of(UNNUMBERED)
                : numbers.stream().map(QuestionNumber::toString).toList();
    }

    private void join(Answer answer) {
        Set<Integer> found = new LinkedHashSet<>();
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
                found.add(question.get());
                byNumber.putIfAbsent(key, answer);
            }
        }
        if (found.isEmpty()) {
            alone.add(answer);
        } else {
            answers.add(answer);
            joined.add(found);
        }
    }

    private Optional<Integer> take(String key) {
        Deque<Integer> queue = waiting.get(key);
        return queue == null ? Optional.empty() : Optional.ofNullable(queue.poll());
    }

    List<Exchange> exchanges() {
        Map<Integer, List<Exchange>> byFirstQuestion = new LinkedHashMap<>();
        Set<Integer> answered = new LinkedHashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            List<Integer> sorted = joined.get(i).stream().sorted().toList();
            answered.addAll(sorted);
            Exchange exchange = Exchange.builder()
                    .questions(sorted.stream().map(questions::get).toList())
                    .answer(answers.get(i))
                    .build();
            byFirstQuestion
                    .computeIfAbsent(sorted.get(0), key -> new ArrayList<>())
                    .add(exchange);
        }
        List<Exchange> result = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            result.addAll(byFirstQuestion.getOrDefault(i, List.of()));
            if (!answered.contains(i)) {
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
