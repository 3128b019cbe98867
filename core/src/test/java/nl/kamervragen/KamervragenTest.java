package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.validate.NotChecked;
import nl.kamervragen.validate.Policy;
import nl.kamervragen.validate.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KamervragenTest {
    private static final String LETTER = """
            Datum 24 maart 2026

            Betreft Antwoorden op de schriftelijke vragen over de sluis

            Geachte voorzitter,

            Hierbij bied ik u de antwoorden aan. De vragen werden ingezonden op 4 maart 2026 met kenmerk 2026Z05904.

            De minister van Infrastructuur en Waterstaat,

            Hanneke ter Welle

            Vragen van het lid Tienstra (SP) aan de minister van Infrastructuur en Waterstaat over de sluis (ingezonden 4 maart 2026, 2026Z05904).

            **Vraag 1**

            Is de sluis dicht?

            **Antwoord 1**

            Ja, de sluis is dicht. Zie Kamerstuk 31 409, nr. 512.
            """;

    @TempDir
    Path folder;

    @Test
    void allWaysInAgree() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), LETTER);
        Document document = Kamervragen.read(file).orThrow();
        assertThat(document).isInstanceOf(Letter.class);
        assertThat(Kamervragen.read(LETTER).orThrow()).isEqualTo(document);
        assertThat(Kamervragen.read(stream(LETTER), "brief.md").orThrow()).isEqualTo(document);
        assertThat(Kamervragen.standard().reader().in("markdown").read(file).orThrow())
                .isEqualTo(document);
    }

    @Test
    void writesWhatItReads() throws IOException {
        Document document = Kamervragen.read(LETTER).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Kamervragen.write(document, "json", out)).isEmpty();
        assertThat(Kamervragen.read(out.toString(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(document);
    }

    @Test
    void anUnknownFormatNamesThoseThereAre() {
        Document document = Kamervragen.read(LETTER).orThrow();
        assertThatThrownBy(() -> Kamervragen.write(document, "wordperfect", OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wordperfect")
                .hasMessageContaining("json");
        FormatReader reader = Kamervragen.standard().reader();
        assertThatThrownBy(() -> reader.in("wordperfect"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("markdown");
    }

    @Test
    void aFileThatIsNotThereThrows() {
        Path missing = folder.resolve("weg.md");
        assertThatThrownBy(() -> Kamervragen.read(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Kamervragen.citations(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void badContentNeverThrows() throws IOException {
        assertThat(codes(Kamervragen.read(""))).containsExactly("input-empty");
        assertThat(codes(Kamervragen.read("{\"type\":".repeat(100_000)))).containsExactly("json-malformed");
        byte[] binary = {0, 1, 2, 3, 0, 0, 7, 8};
        assertThat(codes(Kamervragen.read(new ByteArrayInputStream(binary), "x")))
                .containsExactly("format-unknown");
        byte[] word = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codes(Kamervragen.read(new ByteArrayInputStream(word), "brief.doc")))
                .containsExactly("format-unsupported");
    }

    @Test
    void limitsHoldForEveryWayIn() throws IOException {
        Limits tight = new Limits(100, 100, 100, 100, 100);
        FormatReader reader = Kamervragen.builder()
                .options(ReadOptions.standard().withLimits(tight))
                .build()
                .reader();
        assertThat(codes(reader.read(LETTER))).containsExactly("input-too-large");
        assertThat(codes(reader.read(stream(LETTER), "brief.md"))).containsExactly("input-too-large");
        assertThat(codes(reader.citations(stream(LETTER), "brief.md"))).containsExactly("input-too-large");
    }

    @Test
    void aReportOfADocumentAloneSaysWhatItCouldNotSee() {
        Document document = Kamervragen.read(LETTER).orThrow();
        Report alone = Kamervragen.validate(document);
        assertThat(alone.isValid()).isTrue();
        assertThat(alone.notChecked())
                .extracting(NotChecked::code)
                .contains(ReadingCodes.DATE_MALFORMED, ReadingCodes.PAGE_HEADER_IN_TEXT);
        assertThat(Kamervragen.validate(Kamervragen.read(LETTER)).notChecked())
                .extracting(NotChecked::code)
                .doesNotContain(ReadingCodes.DATE_MALFORMED);
    }

    @Test
    void settingsReachReadingAndRules() {
        String late = LETTER.replace("Datum 24 maart 2026", "Datum 30 maart 2026");
        Kamervragen strict = Kamervragen.builder()
                .policy(Policy.builder()
                        .regrade(code(late, "answer-late"), Severity.ERROR, "our own rule")
                        .build())
                .asOf(LocalDate.of(2026, 3, 25))
                .build();
        assertThat(Kamervragen.validate(Kamervragen.read(late)).isValid()).isTrue();
        assertThat(strict.validator().validate(strict.reader().read(late)).isValid())
                .isFalse();
    }

    @Test
    void citationsStandInTheirPlaces() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), LETTER);
        List<String> lines = LETTER.lines().toList();
        List<LocatedCitation> citations = Kamervragen.citations(file).orThrow();
        assertThat(citations)
                .extracting(
                        found -> found.span().line() + " " + found.citation().reference())
                .containsExactly("7 2026Z05904", "13 2026Z05904", "21 kst-31409-512");
        assertThat(citations)
                .allSatisfy(found -> assertThat(lines.get(found.span().line() - 1)
                                .substring(
                                        found.span().column() - 1, found.span().endColumn() - 1))
                        .isEqualTo(found.citation().text()));
    }

    @Test
    void citationsInTextCountEveryKindOfLineEnd() throws IOException {
        ParseResult<List<LocatedCitation>> result = Kamervragen.standard()
                .reader()
                .citations(stream("een\r\ntwee 2026Z05904\rdrie\n\n2026Z05817 en\n2026Z00001"), "a.txt");
        assertThat(result.orThrow())
                .extracting(found -> found.span().line() + ":" + found.span().column())
                .containsExactly("2:6", "5:1", "6:1");
    }

    private static Code code(String letter, String slug) {
        return Kamervragen.validate(Kamervragen.read(letter)).findings().stream()
                .map(Diagnostic::code)
                .filter(code -> code.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ParseResult<?> result) {
        return result.diagnostics().stream()
                .map(finding -> finding.code().slug())
                .toList();
    }

    @Test
    void xmlWithoutItsModuleIsSaidSo() {
        ParseResult<Document> result = Kamervragen.read("<?xml version=\"1.0\"?><letter/>");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ReadingCodes.FORMAT_LIBRARY_MISSING);
        assertThat(result.diagnostics().get(0).argument("coordinates"))
                .contains("nl.kamervragen:kamervragen-xml-binding");
        for (String id : List.of("xml", "publication", "akn")) {
            assertThatThrownBy(() -> Kamervragen.standard().reader().in(id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("kamervragen-xml-binding");
        }
        assertThat(Kamervragen.standard()
                        .reader()
                        .in("text")
                        .read("<?xml version=\"1.0\"?>\nVraag 1\n\nJa?")
                        .value())
                .isPresent();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
