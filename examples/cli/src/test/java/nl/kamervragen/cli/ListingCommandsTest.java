package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingCommandsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void formatsListsTheIds() {
        Typed typed = Typed.in("formats");
        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines().map(line -> line.split(" ")[0]))
                .contains("json", "markdown", "text", "xml", "akn");
    }

    @Test
    void rulesListsEveryCodeOnceWithBothTexts() {
        JsonNode rules =
                MAPPER.readTree(Typed.in("rules", "--format", "json").out()).path("rules");
        assertThat(rules).extracting(rule -> rule.path("code").asString()).doesNotHaveDuplicates();
        assertThat(rules)
                .extracting(rule -> rule.path("code").asString() + " "
                        + rule.path("severity").asString() + " "
                        + rule.path("stage").asString())
                .contains("date-malformed error reading", "question-unanswered error document");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.path("scope").asString()).isNotEmpty();
            assertThat(rule.path("nl").asString())
                    .isNotEmpty()
                    .isNotEqualTo(rule.path("en").asString());
        });
    }

    @Test
    void rulesAreALineEach() {
        Typed typed = Typed.in("rules", "--lang", "en");
        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines()).hasSizeGreaterThan(20).allMatch(line -> line.matches("[a-z][a-z0-9-]+ .*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "validate", "references", "reference", "rules", "formats", "batch"})
    void everyCommandExplainsItself(String command) {
        Typed typed = Typed.in(command, "--help");
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("Usage: kamervragen " + command);
        assertThat(Typed.in("help", command).out()).isEqualTo(typed.out());
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Typed.in("--version").out()).matches("kamervragen \\d+\\.\\d+.*\\R");
    }
}
