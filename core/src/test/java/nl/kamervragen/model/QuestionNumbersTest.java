package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionNumbersTest {
    private static String plain(QuestionNumbers numbers) {
        return numbers.stream().map(QuestionNumber::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "1a|1a",
                "3 en 4|3 4",
                "3, 4 en 7|3 4 7",
                "2 t/m 6|2 3 4 5 6",
                "2 tot en met 8|2 3 4 5 6 7 8",
                "7–9 en 11–13|7 8 9 11 12 13",
                "7, 8, en 9|7 8 9",
                "1,2,3,4 en 5|1 2 3 4 5",
                "4-7|4 5 6 7",
                "5, 6|5 6",
                "3\u00a0en\u00a04|3 4",
                "1a t/m 1c|1a 1b 1c"
            })
    void readsTheGrammar(String text, String expected) {
        assertThat(plain(QuestionNumbers.parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8, 9 10 en 11|8 9 10 11", "7, 8, 9 10 en 11|7 8 9 10 11", "7 t/ 10|7 8 9 10"})
    void readsWhatBreaksTheGrammarAndSaysSo(String text, String expected) {
        ParseResult<QuestionNumbers> result = QuestionNumbers.tryParse(text);
        assertThat(plain(result.orThrow())).isEqualTo(expected);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ReadingCodes.QUESTION_NUMBERS_MALFORMED);
        assertThatThrownBy(() -> QuestionNumbers.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheEndsOfARangeThatIsTooWide() {
        ParseResult<QuestionNumbers> result = QuestionNumbers.tryParse("1 t/m 501");
        assertThat(plain(result.orThrow())).isEqualTo("1 501");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ReadingCodes.QUESTION_RANGE_IMPLAUSIBLE);
        assertThat(QuestionNumbers.parse("1 t/m 500").size()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een", "1234567", "1 en", "Vraag 1", "1 2", "3abc"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> QuestionNumbers.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesDutch() {
        assertThat(QuestionNumbers.of(3, 4, 7)).hasToString("3, 4 en 7");
        assertThat(QuestionNumbers.of(2, 3, 4, 5, 6, 9).withRanges()).isEqualTo("2 tot en met 6 en 9");
        assertThat(QuestionNumbers.of(1, 2, 3).withRanges()).isEqualTo("1, 2 en 3");
    }
}
