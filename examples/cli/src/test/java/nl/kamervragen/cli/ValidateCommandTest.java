package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.kamervragen.Kamervragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FLAWED = Letters.FLAWED.toString();
    private static final String CLEAN = Letters.CLEAN.toString();

    @TempDir
    Path folder;

    @Test
    void reportsWhatReadingAndRulesFindWithPlaces() {
        Typed typed = Typed.in("validate", FLAWED, "--format", "json");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(codesAndLines(typed))
                .contains(
                        "reference-duplicated 26",
                        "date-malformed 34",
                        "submitted-date-inconsistent 34",
                        "page-header-in-text 44",
                        "page-header-in-text 92",
                        "third-person-remnant 102",
                        "paragraph-split 132",
                        "page-header-in-text 136");
        assertThat(codes(typed)).contains("answer-late", "answer-beyond-extended-term", "page-header-splits-question");
    }

    @Test
    void onlyTheThreeErrorsOfTheLetterAreErrors() {
        assertThat(findings(Typed.in("validate", FLAWED, "--format", "json")))
                .filteredOn(finding -> finding.path("severity").asString().equals("error"))
                .extracting(finding -> finding.path("code").asString())
                .containsExactlyInAnyOrder("reference-duplicated", "date-malformed", "submitted-date-inconsistent");
    }

    @Test
    void aCleanLetterIsDone() {
        Typed typed = Typed.in("validate", CLEAN, "--format", "json", "--fail-on", "warning");
        assertThat(typed.status()).isZero();
        assertThat(findings(typed))
                .extracting(finding -> finding.path("severity").asString())
                .doesNotContain("error", "warning");
    }

    @Test
    void failsFromTheSeverityThatIsNamed() throws IOException {
        Path late = Files.writeString(
                folder.resolve("laat.md"), Letters.clean().replace("Datum 24 maart 2026", "Datum 30 maart 2026"));
        assertThat(codes(Typed.in("validate", late.toString(), "--format", "json")))
                .contains("answer-late");
        assertThat(Typed.in("validate", late.toString()).status()).isZero();
        assertThat(Typed.in("validate", late.toString(), "--fail-on", "warning").status())
                .isEqualTo(1);
    }

    @Test
    void nothingOutsideFindingsLooksLikeAFinding() {
        JsonNode json = MAPPER.readTree(
                Typed.in("validate", FLAWED, CLEAN, "--format", "json").out());
        assertThat(json.propertyNames()).contains("findings");
        assertThat(withCodeAndSeverity(json)).isEqualTo(json.path("findings").size());
    }

    @Test
    void judgesEveryFileAndTellsThemApart() {
        Typed typed = Typed.in("validate", CLEAN, FLAWED, "--format", "json");
        JsonNode files = MAPPER.readTree(typed.out()).path("files");
        assertThat(files)
                .extracting(file ->
                        file.path("file").asString() + " " + file.path("valid").asBoolean())
                .containsExactly(CLEAN + " true", FLAWED + " false");
    }

    @Test
    void aFileThatIsNotThereDoesNotKeepTheOthersFromBeingJudged() {
        Typed typed = Typed.in("validate", folder.resolve("weg.md").toString(), FLAWED, "--format", "json");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.complaints()).singleElement().asString().contains("weg.md");
        assertThat(codes(typed)).contains("date-malformed");
    }

    @Test
    void unusableContentIsAFindingAndALine() throws IOException {
        Path empty = Files.writeString(folder.resolve("leeg.md"), "");
        Typed typed = Typed.in("validate", empty.toString(), "--format", "json");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(codes(typed)).contains("input-empty");
        assertThat(typed.complaints()).singleElement().asString().contains(" input-empty ");
    }

    @Test
    void textNamesPlaceSeverityAndCode() {
        Typed typed = Typed.in("validate", FLAWED);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out().lines())
                .anyMatch(line -> line.startsWith(FLAWED + ":26:1 error reference-duplicated "))
                .last()
                .asString()
                .startsWith(FLAWED + " ");
    }

    @Test
    void htmlEscapesWhatTheDocumentHolds() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a&b.md"), Letters.clean().replace("2026Z05904\n\nDatum", "2026<b>Z05904\n\nDatum"));
        Typed typed = Typed.in("validate", file.toString(), "--format", "html");
        assertThat(typed.out())
                .startsWith("<!DOCTYPE html>")
                .contains("a&amp;b.md")
                .doesNotContain("<b>");
    }

    @Test
    void speaksDutchUnlessAsked() {
        assertThat(Typed.in("validate", FLAWED).out())
                .isEqualTo(Typed.in("validate", FLAWED, "--lang", "nl").out())
                .isNotEqualTo(Typed.in("validate", FLAWED, "--lang", "en").out());
    }

    @Test
    void readsStandardInput() {
        Typed typed = Typed.with(Kamervragen.standard(), Letters.clean(), "validate", "-");
        assertThat(typed.status()).isZero();
    }

    private static List<JsonNode> findings(Typed typed) {
        return StreamSupport.stream(
                        MAPPER.readTree(typed.out()).path("findings").spliterator(), false)
                .toList();
    }

    private static List<String> codes(Typed typed) {
        return findings(typed).stream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    private static List<String> codesAndLines(Typed typed) {
        return findings(typed).stream()
                .map(finding -> finding.path("code").asString() + " "
                        + finding.path("line").asInt())
                .toList();
    }

    private static int withCodeAndSeverity(JsonNode json) {
        int own = json.has("code") && json.has("severity") ? 1 : 0;
        return own
                + StreamSupport.stream(json.spliterator(), false)
                        .mapToInt(ValidateCommandTest::withCodeAndSeverity)
                        .sum();
    }
}
