package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamervragen.Kamervragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void findsEveryCitationOfTheLetterAtItsPlace() {
        Typed typed = Typed.in("references", Letters.FLAWED.toString(), "--format", "json");
        assertThat(typed.status()).isZero();
        assertThat(MAPPER.readTree(typed.out()).path("citations"))
                .extracting(ReferencesCommandTest::placed)
                .containsExactly("26:1 2026Z05817", "34:205 2026Z05817", "52:164 2026Z05817", "106:69 kst-31409-512");
    }

    @Test
    void eachPlaceHoldsTheTextThatWasFound() throws IOException {
        JsonNode citations = MAPPER.readTree(Typed.in("references", Letters.FLAWED.toString(), "--format", "json")
                        .out())
                .path("citations");
        var lines = Files.readAllLines(Letters.FLAWED);
        assertThat(citations)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(lines.get(found.path("line").asInt() - 1)
                                .substring(
                                        found.path("column").asInt() - 1,
                                        found.path("endColumn").asInt() - 1))
                        .isEqualTo(found.path("text").asString()));
    }

    @Test
    void printsATable() {
        Typed typed = Typed.in("references", Letters.CLEAN.toString());
        assertThat(typed.status()).isZero();
        assertThat(typed.out().lines())
                .anyMatch(line -> line.matches("\\d+:\\d+ +case-number +2026Z05904 +https://\\S+"));
    }

    @Test
    void readsStandardInput() {
        Typed typed = Typed.with(
                Kamervragen.standard(), "Zie 2026Z05817.\r\nEn 2026Z05904.", "references", "-", "--format", "json");
        assertThat(MAPPER.readTree(typed.out()).path("citations"))
                .extracting(ReferencesCommandTest::placed)
                .containsExactly("1:5 2026Z05817", "2:4 2026Z05904");
    }

    @Test
    void readsJsonToo() throws IOException {
        Path file = folder.resolve("brief.json");
        Typed.in("convert", Letters.CLEAN.toString(), "--to", "json", "-o", file.toString());
        assertThat(Typed.in("references", file.toString()).out()).contains("2026Z05904");
    }

    @Test
    void aTextWithoutReferencesIsDone() {
        Typed typed = Typed.with(Kamervragen.standard(), "Postbus 20018\n2500 EA", "references", "-");
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void unusableInputIsALine() throws IOException {
        Path empty = Files.writeString(folder.resolve("leeg.txt"), "");
        Typed typed = Typed.in("references", empty.toString(), "--format", "json");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.complaints()).hasSize(1);
    }

    private static String placed(JsonNode found) {
        return found.path("line").asInt() + ":" + found.path("column").asInt() + " "
                + found.path("value").asString();
    }
}
