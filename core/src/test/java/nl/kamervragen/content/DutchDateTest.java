package nl.kamervragen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.content.DutchDate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            op 4 maart 2026 verzonden          , 4 maart 2026         , VALID
            4\u00a0maart\u00a02026            , 4\u00a0maart\u00a02026, VALID
            (ingezonden 30 november2024).      , 30 november2024      , VALID
            op 12 APRIL 2024                   , 12 APRIL 2024        , VALID
            ingezonden op 4 maart 20226 met    , 4 maart 20226        , MALFORMED
            31 april 2026                      , 31 april 2026        , IMPOSSIBLE
            nr. 12 3 mei 2026                  , 3 mei 2026           , VALID
            123 mei 2024 en 1 mei 2023         , 1 mei 2023           , VALID
            """)
    void findsADateAsPrinted(String text, String printed, Verdict verdict) {
        DutchDate.Match match = DutchDate.find(text, 0).orElseThrow();
        assertThat(match.text()).isEqualTo(printed);
        assertThat(match.verdict()).isEqualTo(verdict);
        assertThat(text.substring(match.start(), match.end())).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "4 maart",
                "maart 2026",
                "4maart 2026",
                "4 maar 2026",
                "4     maart 2026",
                "4 mei 123456789"
            })
    void findsNothingElse(String text) {
        assertThat(DutchDate.find(text, 0)).isEmpty();
    }

    @Test
    void goesOnFromAPlace() {
        String text = "op 4 maart 2026 en 5 mei 2026";
        int second = DutchDate.find(text, 0).orElseThrow().end();
        assertThat(DutchDate.find(text, second).orElseThrow().date()).contains(LocalDate.of(2026, 5, 5));
        assertThat(DutchDate.find(text, 4)).map(DutchDate.Match::start).contains(19);
    }

    @ParameterizedTest
    @CsvSource({
        "4 maart 2026,2026-03-04",
        "04-03-2026,2026-03-04",
        "2026-03-04,2026-03-04",
        "31 april 2026,",
        "4 maart 2026.,"
    })
    void readsATextThatIsADate(String text, LocalDate date) {
        assertThat(DutchDate.parse(text)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void printsADay() {
        assertThat(DutchDate.format(LocalDate.of(2026, 3, 4))).isEqualTo("4 maart 2026");
    }
}
