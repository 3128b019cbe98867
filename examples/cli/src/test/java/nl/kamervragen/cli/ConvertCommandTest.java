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

class ConvertCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void writesTheLetterAsJson() {
        Typed typed = Typed.in("convert", Letters.CLEAN.toString(), "--to", "json");
        JsonNode json = MAPPER.readTree(typed.out());
        assertThat(typed.status()).isZero();
        assertThat(json.path("type").asString()).isEqualTo("letter");
        assertThat(json.at("/letterhead/yourReference").asString()).isEqualTo("2026Z05904");
        assertThat(json.at("/writtenQuestions/questions")).hasSize(5);
        assertThat(json.at("/writtenQuestions/answers")).hasSize(4);
    }

    @Test
    void printsReadingFindingsOnStandardErrorAndIsDone() {
        Typed typed = Typed.in("convert", Letters.FLAWED.toString(), "--to", "json");
        assertThat(typed.status()).isZero();
        assertThat(typed.complaints())
                .anyMatch(line -> line.startsWith(Letters.FLAWED + ":26:") && line.contains(" reference-duplicated "))
                .anyMatch(line -> line.startsWith(Letters.FLAWED + ":34:") && line.contains(" date-malformed "));
        assertThat(MAPPER.readTree(typed.out()).isObject()).isTrue();
    }

    @Test
    void speaksTheLanguageAsked() {
        String dutch =
                Typed.in("convert", Letters.FLAWED.toString(), "--to", "json").err();
        String english = Typed.in("convert", Letters.FLAWED.toString(), "--to", "json", "--lang", "en")
                .err();
        assertThat(english).isNotEmpty().isNotEqualTo(dutch);
    }

    @Test
    void readsStandardInput() {
        Typed typed = Typed.with(Kamervragen.standard(), Letters.clean(), "convert", "-", "--to", "json");
        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .isEqualTo(Typed.in("convert", Letters.CLEAN.toString(), "--to", "json")
                        .out());
    }

    @Test
    void obeysTheFormatThatIsNamed() {
        Typed asJson = Typed.in("convert", Letters.CLEAN.toString(), "--from", "json", "--to", "json");
        assertThat(asJson.status()).isEqualTo(2);
        assertThat(asJson.complaints()).singleElement().asString().contains(" json-malformed ");
        Typed asMarkdown = Typed.in("convert", Letters.CLEAN.toString(), "--from", "markdown", "--to", "json");
        assertThat(asMarkdown.out())
                .isEqualTo(Typed.in("convert", Letters.CLEAN.toString(), "--to", "json")
                        .out());
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("uit.json");
        Typed typed = Typed.in("convert", Letters.CLEAN.toString(), "--to", "json", "-o", file.toString());
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEmpty();
        assertThat(MAPPER.readTree(Files.readString(file)).path("format").asString())
                .isEqualTo("kamervragen/1.0");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        String json =
                Typed.in("convert", Letters.CLEAN.toString(), "--to", "json").out();
        Path file = Files.writeString(folder.resolve("brief.json"), json);
        assertThat(Typed.in("convert", file.toString(), "--to", "json").out()).isEqualTo(json);
    }
}
