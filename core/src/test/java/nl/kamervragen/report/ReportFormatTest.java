package nl.kamervragen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kamervragen.Golden;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Policy;
import nl.kamervragen.validate.Rules;
import nl.kamervragen.validate.Validator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String GOLDEN = "src/test/resources/nl/kamervragen/report/";

    private static List<FileReport> reports() {
        Letter late = CleanLetter.withLetterhead(
                head -> head.date(CleanLetter.SUBMITTED.plusDays(68)).yourReference("2026Z4811"));
        Diagnostic split = Diagnostic.of(ReadingCodes.EXTRACTION_NOISE)
                .at(SourceSpan.ofLine(12, 3, 120, 9))
                .with("text", "<b>\u001b[31m\nnieuwe regel</b> & \u202e\"")
                .build();
        Policy policy = Policy.builder()
                .off(Rules.code("answer-late").orElseThrow(), "uitstel per telefoon gemeld")
                .build();
        Validator validator = Validator.builder().policy(policy).build();
        ParseResult<Document> result = ParseResult.of(late, List.of(split));
        return List.of(
                new FileReport("brieven/laat.md", validator.validate(result)),
                new FileReport("brieven/schoon.md", validator.validate(CleanLetter.letter())));
    }

    @Test
    void textIsOneLineAFinding() {
        Golden.check(GOLDEN + "report-nl.txt", ReportFormat.TEXT.render(reports(), DUTCH));
        Golden.check(GOLDEN + "report-en.txt", ReportFormat.TEXT.render(reports(), Locale.ENGLISH));
    }

    @Test
    void htmlIsOnePage() {
        Golden.check(GOLDEN + "report-nl.html", withoutCount(ReportFormat.HTML.render(reports(), DUTCH)));
        Golden.check(GOLDEN + "report-en.html", withoutCount(ReportFormat.HTML.render(reports(), Locale.ENGLISH)));
    }

    /** How many codes a document alone leaves unchecked grows with the catalogue. */
    private static String withoutCount(String html) {
        return html.replaceAll("(?<=(?:not checked|gecontroleerde codes): )\\d+", "…");
    }

    @Test
    void jsonFindingsHaveCodePlaceAndArguments() {
        JsonNode json = json();

        JsonNode noise = json.at("/findings/0");
        assertThat(noise.at("/file").asString()).isEqualTo("brieven/laat.md");
        assertThat(noise.at("/code").asString()).isEqualTo("extraction-noise");
        assertThat(noise.at("/severity").asString()).isEqualTo("info");
        assertThat(noise.at("/line").asInt()).isEqualTo(12);
        assertThat(noise.at("/column").asInt()).isEqualTo(3);
        assertThat(noise.at("/endLine").asInt()).isEqualTo(12);
        assertThat(noise.at("/endColumn").asInt()).isEqualTo(12);
        assertThat(noise.at("/arguments/text").asString()).contains("\u001b");
        assertThat(noise.has("path")).isFalse();
        JsonNode malformed = json.at("/findings/1");
        assertThat(malformed.at("/path").asString()).isEqualTo("/letterhead/yourReference");
        assertThat(malformed.has("line")).isFalse();
        assertThat(malformed.at("/message").asString()).isNotBlank();
    }

    @Test
    void jsonSumsUpEachFile() {
        JsonNode late = json().at("/files/0");

        assertThat(late.at("/valid").asBoolean()).isFalse();
        assertThat(late.at("/counts/error").asInt()).isEqualTo(1);
        assertThat(late.at("/counts/warning").asInt()).isEqualTo(1);
        assertThat(late.at("/suppressed/0/code").asString()).isEqualTo("answer-late");
        assertThat(late.at("/suppressed/0/count").asInt()).isEqualTo(1);
        assertThat(late.at("/suppressed/0/reason").asString()).isEqualTo("uitstel per telefoon gemeld");
        assertThat(json().at("/files/1/valid").asBoolean()).isTrue();
        assertThat(json().at("/files/1/notChecked/0/reason").asString()).isEqualTo("no-source");
    }

    @Test
    void outsideTheFindingsNothingHasACodeAndASeverity() {
        JsonNode files = json().at("/files");

        assertThat(files.findParents("code")).isNotEmpty().noneMatch(node -> node.has("severity"));
    }

    @Test
    void formatsAreFoundById() {
        assertThat(ReportFormat.of("html")).contains(ReportFormat.HTML);
        assertThat(ReportFormat.of("pdf")).isEmpty();
    }

    @Test
    void nothingToReportIsStillWellFormed() {
        assertThat(ReportFormat.TEXT.render(List.of(), DUTCH)).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(ReportFormat.JSON.render(List.of(), DUTCH))
                        .at("/findings")
                        .isEmpty())
                .isTrue();
    }

    private static JsonNode json() {
        return JsonMapper.shared().readTree(ReportFormat.JSON.render(reports(), DUTCH));
    }
}
