package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceCommandTest {
    @Test
    void explainsACaseNumber() {
        Typed typed = Typed.in("reference", "2026Z05817");
        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out().lines())
                .anyMatch(line -> line.matches("valid +yes"))
                .anyMatch(line -> line.matches("kind +case-number"))
                .anyMatch(line -> line.matches("value +2026Z05817"))
                .anyMatch(line -> line.matches("link +https://\\S+"));
    }

    @Test
    void explainsAParliamentaryPaper() {
        Typed typed = Typed.in("reference", "kst-36600-VII-1");
        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines()).anyMatch(line -> line.startsWith("kind ") && !line.contains("case-number"));
    }

    @Test
    void explainsASessionYearInAnySpelling() {
        for (String spelling : List.of("2025-2026", "2025–2026", "2025/26")) {
            Typed typed = Typed.in("reference", spelling);
            assertThat(typed.status()).isZero();
            assertThat(typed.out().lines())
                    .anyMatch(line -> line.matches("kind +session-year"))
                    .anyMatch(line -> line.matches("value +2025-2026"))
                    .anyMatch(line -> line.matches("from +2025-09-16"))
                    .anyMatch(line -> line.matches("to +2026-09-14"));
        }
    }

    @Test
    void halvesADoubledValueAndSaysSo() {
        Typed typed = Typed.in("reference", "2026Z058172026Z05817");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out().lines()).anyMatch(line -> line.matches("value +2026Z05817"));
        assertThat(typed.complaints()).singleElement().asString().contains(" reference-duplicated ");
    }

    @Test
    void refusesWhatIsNone() {
        Typed typed = Typed.in("reference", "Postbus 20018");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.complaints()).hasSize(1);
    }
}
