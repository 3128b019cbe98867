package nl.kamervragen.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;

/** Answers stand behind the last of their questions, whatever the numbers are and however often they occur. */
class InterleavingProperties {
    @Provide
    Arbitrary<List<String>> numbers() {
        return Arbitraries.of("", "1", "2", "2a", "3", "3 en 4", "4", "5", "1, 2 en 5")
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 500)
    void eachAnswerStandsBehindTheLastOfItsQuestions(
            @ForAll("numbers") List<String> questions, @ForAll("numbers") List<String> answers) {
        WrittenQuestions.Builder builder = WrittenQuestions.builder();
        for (int i = 0; i < questions.size(); i++) {
            builder.addQuestion(question(questions.get(i), "vraag " + i));
        }
        for (int i = 0; i < answers.size(); i++) {
            Question numbered = question(answers.get(i), "antwoord " + i);
            builder.addAnswer(Answer.builder()
                    .numbers(numbered.numbers())
                    .content(numbered.content())
                    .build());
        }
        WrittenQuestions set = builder.build();
        Interleaving order = Interleaving.of(set);
        for (Exchange exchange : set.exchanges()) {
            int last = set.questions()
                    .lastIndexOf(exchange.questions().get(exchange.questions().size() - 1));
            exchange.answer()
                    .ifPresent(answer -> assertThat(order.answersAfter(last))
                            .contains(set.answers().indexOf(answer)));
        }
        List<Integer> printed = new ArrayList<>(order.answersBefore());
        for (int i = 0; i < set.questions().size(); i++) {
            printed.addAll(order.answersAfter(i));
        }
        assertThat(printed).hasSameSizeAs(answers).doesNotHaveDuplicates();
    }

    private static Question question(String numbers, String text) {
        return numbers.isEmpty()
                ? Question.of("9", text).toBuilder()
                        .numbers(nl.kamervragen.model.QuestionNumbers.NONE)
                        .build()
                : Question.of(numbers, text);
    }
}
