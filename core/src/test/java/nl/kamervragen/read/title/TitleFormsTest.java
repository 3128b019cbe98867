package nl.kamervragen.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of title lines and answer lines that print has, each with what it says; invented people and subjects. */
class TitleFormsTest {
    private static final Registry REGISTRY = Registry.standard();

    @TestFactory
    List<DynamicTest> titles() {
        return table(
                "titles.txt",
                text -> Written.heading(TitleParser.parse(text, REGISTRY).heading()));
    }

    @TestFactory
    List<DynamicTest> sentencesOfLetters() {
        return table(
                "sentences.txt",
                text -> Written.heading(
                        TitleParser.parseSentence(text, REGISTRY).heading()));
    }

    @TestFactory
    List<DynamicTest> answerLines() {
        return table("answers.txt", text -> Written.response(ResponseParser.parse(text, Chamber.TK, REGISTRY)));
    }

    @TestFactory
    List<DynamicTest> annexTitles() {
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

    /** Tables alternate a printed line and an indented line with what it says. */
    private static List<DynamicTest> table(String name, java.util.function.UnaryOperator<String> read) {
        List<DynamicTest> tests = new ArrayList<>();
        String printed = "";
        for (String line : lines(name)) {
            if (line.startsWith("    ")) {
                String text = printed;
                tests.add(DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(read.apply(text)
                                        .replace(" |  |", " | |")
                                        .strip())
                                .isEqualTo(line.strip())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                printed = line;
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static List<String> lines(String name) {
        try (java.io.BufferedReader reader = new java.io.BufferedReader(new java.io.InputStreamReader(
                Objects.requireNonNull(TitleFormsTest.class.getResourceAsStream(name), name),
                java.nio.charset.StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
