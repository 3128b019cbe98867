package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinTest {
    private static WrittenQuestions set(String questions, String answers) {
        WrittenQuestions.Builder set = WrittenQuestions.builder();
        for (String numbers : questions.split("\\|")) {
            set.addQuestion(Question.of(numbers, "Vraag met nummer " + numbers + "?"));
        }
        for (String numbers : answers.isEmpty() ? new String[0] : answers.split("\\|")) {
            set.addAnswer(Answer.of(numbers, "Antwoord op " + numbers + "."));
        }
        return set.build();
    }

    private static String shape(WrittenQuestions set) {
        StringBuilder shape = new StringBuilder();
        for (Exchange exchange : set.exchanges()) {
            exchange.questions()
                    .forEach(question ->
                            shape.append('V').append(question.numbers()).append(' '));
            exchange.answer()
                    .ifPresent(
                            answer -> shape.append('A').append(answer.numbers()).append(' '));
            shape.append("; ");
        }
        return shape.toString();
    }

    @Test
    void joinsOneToOne() {
        assertThat(shape(set("1|2", "1|2"))).isEqualTo("V1 A1 ; V2 A2 ; ");
    }

    @Test
    void joinsACombinedAnswerThatComesLate() {
        assertThat(shape(set("3|4|8", "4|3 en 8"))).isEqualTo("V3 V8 A3 en 8 ; V4 A4 ; ");
    }

    @Test
    void joinsEqualNumbersInOrderOfPrint() {
        WrittenQuestions set = set("2|2", "2|2");
        assertThat(set.exchanges()).hasSize(2);
        assertThat(set.unanswered()).isEmpty();
    }

    @Test
    void joinsALetteredAnswerToItsQuestion() {
        WrittenQuestions set = set("2|3|2|3", "2l|3l|2m|3m");
        assertThat(shape(set)).isEqualTo("V2 A2l ; V3 A3l ; V2 A2m ; V3 A3m ; ");
        assertThat(set.answersWithoutQuestion()).isEmpty();
    }

    @Test
    void leavesAnAnswerWithoutQuestionAlone() {
        WrittenQuestions set = set("7|7", "8");
        assertThat(set.answersWithoutQuestion()).hasSize(1);
        assertThat(set.unanswered()).hasSize(2);
        assertThat(set.answerTo("7")).isEmpty();
    }

    @Test
    void joinsAnEditedCombinedQuestion() {
        WrittenQuestions set = set("4 en 5", "4 en 5");
        assertThat(shape(set)).isEqualTo("V4 en 5 A4 en 5 ; ");
        assertThat(set.answerTo("5"))
                .hasValueSatisfying(answer -> assertThat(answer.isCombined()).isTrue());
    }
}
