package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Report;
import org.junit.jupiter.api.Test;

/** What README.md shows compiles, runs and names only what exists. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LETTERS = ROOT.resolve("examples/cli/letters");
    private static final Path FLAWED = LETTERS.resolve("antwoord.md");
    private static final Path CLEAN = LETTERS.resolve("schoon.md");
    private static final Path SAMPLES = Path.of("src/test/java/nl/kamervragen/ReadmeSamples.java");

    @Test
    void everySampleIsCompiled() throws IOException {
        List<String> shown = between(Files.readString(ROOT.resolve("README.md")), "```java\n", "```");
        List<String> compiled = between(Files.readString(SAMPLES), "// sample\n", "// end").stream()
                .map(sample -> sample.stripTrailing().stripIndent())
                .toList();
        assertThat(shown)
                .extracting(String::strip)
                .isEqualTo(compiled.stream().map(String::strip).toList());
    }

    @Test
    void readingFindsElevenQuestions() throws IOException {
        assertThat(ReadmeSamples.read(FLAWED)
                        .orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions())
                .hasSize(11);
    }

    @Test
    void validatingFindsTheErrors() throws IOException {
        Report report = ReadmeSamples.validate(FLAWED);
        assertThat(report.isValid()).isFalse();
        assertThat(report.findings())
                .extracting(Diagnostic::code)
                .extracting(Code::slug)
                .contains("answer-late");
        assertThat(ReadmeSamples.validate(CLEAN).isValid()).isTrue();
    }

    @Test
    void writingComesBackEqual() throws IOException {
        assertThat(Kamervragen.read(ReadmeSamples.write(FLAWED)).orThrow())
                .isEqualTo(Kamervragen.read(FLAWED).orThrow());
    }

    @Test
    void aLetterFromOwnDataComesBackEqual() throws IOException {
        WrittenQuestions questions = WrittenQuestions.builder()
                .heading(Heading.builder()
                        .addQuestioner(Questioner.of("Tienstra", "SP"))
                        .addAddressee(Office.minister("van", "Infrastructuur en Waterstaat"))
                        .subject("de sluis bij Lutkeoord")
                        .submitted(LocalDate.of(2026, 3, 4))
                        .reference(CaseNumber.parse("2026Z05904"))
                        .build())
                .addQuestion(Question.of("1", "Kent u het bericht?"))
                .addQuestion(Question.of("2", "Wanneer gaat de sluis open?"))
                .addQuestion(Question.of("3", "Wat is de oorzaak?"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ReadmeSamples.letter(questions, out)).isEmpty();
        Letter read = (Letter) Kamervragen.read(new ByteArrayInputStream(out.toByteArray()), "brief.docx")
                .orThrow();
        assertThat(read.writtenQuestions().orElseThrow().heading()).isEqualTo(questions.heading());
        assertThat(read.writtenQuestions().orElseThrow().questions()).isEqualTo(questions.questions());
        assertThat(read.signatories()).extracting(Signatory::name).containsExactly(Optional.of("Hanneke ter Welle"));
        assertThat(read.letterhead().orElseThrow().date()).contains(LocalDate.of(2026, 3, 24));
        assertThat(read.body()).hasSize(1);
        assertThat(read.writtenQuestions().orElseThrow().unanswered()).isEmpty();
        Letter blank =
                Letter.answering(questions, Signatory.of("A", Office.primeMinister()), LocalDate.of(2026, 3, 24));
        assertThat(Kamervragen.validate(blank).findings())
                .filteredOn(finding -> finding.code().slug().equals("answer-text-empty"))
                .hasSize(3);
    }

    @Test
    void checkingAndSettingsWork() throws IOException {
        assertThat(ReadmeSamples.check()).isTrue();
        assertThat(ReadmeSamples.settings(CLEAN).isValid()).isTrue();
    }

    @Test
    void everyTestNamedInTheTableExists() throws IOException {
        List<String> tests = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Properties))`")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> match.group(1) + ".java")
                .toList();
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .toList();
            assertThat(names).containsAll(tests);
        }
    }

    @Test
    void everyLinkedFileExists() throws IOException {
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#]+)")
                        .matcher(Files.readString(ROOT.resolve("README.md")))
                        .results()
                        .map(match -> ROOT.resolve(match.group(1))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static List<String> between(String text, String start, String end) {
        return Pattern.compile(
                        "(?m)^ *" + Pattern.quote(start) + "(.*?)^ *" + Pattern.quote(end),
                        Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
