package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.validate.Report;
import nl.kamervragen.validate.Validator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading and rules together say of the invented letter with the seed's defects, and of the seed itself. */
class SeedFindingsTest {
    private static final List<String> SEED = List.of(
            "reference-duplicated 26",
            "submitted-date-inconsistent 34",
            "date-malformed 34",
            "page-header-in-text 44",
            "page-header-in-text 92",
            "third-person-remnant 102",
            "paragraph-split 132",
            "page-header-in-text 136");

    private static Report report(Path file) throws IOException {
        ParseResult<Document> result =
                Formats.installed().read(Input.of(Files.readAllBytes(file), file.toString()), ReadOptions.standard());
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return Validator.standard().validate(result);
    }

    private static Path letter(String name) {
        return Path.of("..", "examples", "cli", "letters", name);
    }

    private static String place(Diagnostic finding) {
        return finding.code() + " " + finding.span().orElseThrow().line();
    }

    private static void assertSeed(Report report) {
        assertThat(report.findings()).extracting(SeedFindingsTest::place).containsAll(SEED);
        assertThat(report.findings().stream().filter(f -> f.code().slug().equals("page-header-splits-question")))
                .singleElement()
                .satisfies(f -> assertThat(f.span().orElseThrow().line()).isBetween(138, 150));
        assertThat(report.findings().stream().filter(f -> f.code().slug().equals("answer-late")))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.arguments()).containsEntry("days", "68").containsEntry("late", "47"));
        assertThat(report.findings().stream().filter(f -> f.code().slug().equals("answer-beyond-extended-term")))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsEntry("late", "26"));
        assertThat(report.findings().stream().filter(f -> f.severity() == Severity.ERROR))
                .extracting(f -> f.code().slug())
                .containsExactlyInAnyOrder("reference-duplicated", "date-malformed", "submitted-date-inconsistent");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void judgesTheInventedTwin() throws IOException {
        Report report = report(letter("antwoord.md"));
        assertSeed(report);
        assertThat(report.findings()).hasSize(11);
        assertThat(report.failedRules()).isEmpty();
    }

    /** What was mended or removed while reading is gone from what is written; what the letter says stays wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "markdown"})
    void judgesTheSameLetterInAnotherForm(String format) throws IOException {
        Document letter = Kamervragen.read(letter("antwoord.md")).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Kamervragen.write(letter, format, out);
        ParseResult<Document> read = Kamervragen.standard().reader().in(format).read(Input.of(out.toByteArray(), ""));
        assertThat(Kamervragen.validate(read).findings())
                .extracting(finding -> finding.code().slug())
                .containsExactlyInAnyOrder(
                        "date-malformed",
                        "submitted-date-inconsistent",
                        "answer-late",
                        "answer-beyond-extended-term",
                        "third-person-remnant");
    }

    @Test
    void findsNothingWrongWithACleanLetter() throws IOException {
        Report report = report(letter("schoon.md"));
        assertThat(report.findings())
                .filteredOn(f -> f.severity() != Severity.INFO)
                .isEmpty();
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void judgesTheSeedItself() throws IOException {
        String corpus = System.getProperty("kamervragen.corpus", "");
        Path seed = Path.of(corpus, "documents", "2026Z04232.md");
        Assumptions.assumeTrue(
                !corpus.isEmpty() && Files.isRegularFile(seed),
                "skipped: the corpus of real documents is not here; -Dkamervragen.corpus names its folder");
        assertSeed(report(seed));
    }
}
