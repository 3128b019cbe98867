package nl.kamervragen.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.read.Tables;
import nl.kamervragen.read.Written;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of title lines and answer lines that print has, each with what it says; invented people and subjects. */
class TitleFormsTest {
    private static final Registry REGISTRY = Registry.standard();

    @TestFactory
    Stream<DynamicTest> titles() {
        return table(
                "titles.txt",
                text -> Written.heading(TitleParser.parse(text, REGISTRY).heading()));
    }

    @TestFactory
    Stream<DynamicTest> sentencesOfLetters() {
        return table(
                "sentences.txt",
                text -> Written.heading(
                        TitleParser.parseSentence(text, REGISTRY).heading()));
    }

    @TestFactory
    Stream<DynamicTest> answerLines() {
        return table("answers.txt", text -> Written.response(ResponseParser.parse(text, Chamber.TK, REGISTRY)));
    }

    @TestFactory
    Stream<DynamicTest> annexTitles() {
        return table("annexes.txt", text -> {
            TitleParser.Result result = TitleParser.parse(text, REGISTRY);
            return Written.questioners(result.heading().questioners()) + " | "
                    + result.heading().subject().orElse("-") + " | " + Written.offices(result.onBehalfOf());
        });
    }

    @Test
    void tellsOralQuestions() {
        assertThat(TitleParser.parse(
                                "Mondelinge vragen van het lid Tienstra (SP) aan de Minister van Defensie over hekken",
                                REGISTRY)
                        .heading()
                        .form())
                .contains(HeadingForm.ORAL);
    }

    @Test
    void tellsWhatIsIncompleteOrStandsThereTwice() {
        assertThat(TitleParser.parse("Vragen van het lid Tienstra (SP) aan de Minister van Defensie", REGISTRY)
                        .complete())
                .isFalse();
        assertThat(TitleParser.parse("Vragen van het van het lid Tienstra (SP) over hekken", REGISTRY)
                        .complete())
                .isFalse();
        assertThat(TitleParser.parse("Vragen van het lid Tienstra (SP) over hekken", REGISTRY)
                        .complete())
                .isTrue();
    }

    private static Stream<DynamicTest> table(String name, UnaryOperator<String> read) {
        return Tables.tests(
                TitleFormsTest.class,
                name,
                (text, expected) ->
                        assertThat(List.of(Tables.line(read.apply(text)))).isEqualTo(expected));
    }
}
