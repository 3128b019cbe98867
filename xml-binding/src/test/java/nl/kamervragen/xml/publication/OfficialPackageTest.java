package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages of officielebekendmakingen.nl in the corpus: their forms say the same, and all forms hold what they say. */
class OfficialPackageTest {
    /** The factories below give no test without a corpus; this one says so. */
    @Test
    void hasPackages() throws IOException {
        assertThat(packages()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFormSaysTheSame() throws IOException {
        return packages()
                .flatMap(xml -> Stream.of("html", "pdf")
                        .map(extension -> sibling(xml, extension))
                        .filter(Files::exists)
                        .map(other ->
                                DynamicTest.dynamicTest(other.getFileName().toString(), () -> {
                                    WrittenQuestions wanted = questions(xml);
                                    WrittenQuestions found = questions(other);
                                    assertThat(found.heading()).isEqualTo(wanted.heading());
                                    assertThat(found.response()).isEqualTo(wanted.response());
                                    assertThat(found.questions().stream().map(OfficialPackageTest::said))
                                            .isEqualTo(wanted.questions().stream()
                                                    .map(OfficialPackageTest::said)
                                                    .toList());
                                    assertThat(found.answers().stream().map(OfficialPackageTest::said))
                                            .isEqualTo(wanted.answers().stream()
                                                    .map(OfficialPackageTest::said)
                                                    .toList());
                                })));
    }

    @TestFactory
    Stream<DynamicTest> everyFormHoldsAllOrReportsWhatItLoses() throws IOException {
        return packages()
                .flatMap(xml -> Formats.installed().all().stream()
                        .filter(format -> format.canRead() && format.canWrite())
                        .map(format -> DynamicTest.dynamicTest(xml.getFileName() + " " + format.id(), () -> {
                            Document document = Kamervragen.read(xml).orThrow();
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            List<Diagnostic> losses = Kamervragen.write(document, format.id(), out);
                            Document read = reader(format)
                                    .read(Input.of(out.toByteArray(), ""))
                                    .orThrow();
                            if (losses.isEmpty()) {
                                assertThat(DocumentDiff.paths(document, read)).isEmpty();
                            }
                        })));
    }

    /** Numbers and text without blanks, for the forms break lines and paragraphs at different places. */
    private static String said(Question question) {
        return question.numbers() + " " + letters(question.content());
    }

    private static String said(Answer answer) {
        return answer.numbers() + " " + letters(answer.content());
    }

    private static String letters(List<Block> blocks) {
        return Blocks.plainText(blocks).replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    private static WrittenQuestions questions(Path path) throws IOException {
        return Kamervragen.read(path).orThrow().writtenQuestions().orElseThrow();
    }

    private static FormatReader reader(DocumentFormat format) {
        return Kamervragen.standard().reader().in(format.id());
    }

    private static Path sibling(Path xml, String extension) {
        return xml.resolveSibling(xml.getFileName().toString().replaceFirst("xml$", extension));
    }

    private static Stream<Path> packages() throws IOException {
        String corpus = System.getProperty("kamervragen.corpus", "");
        Path official = Path.of(corpus, "official");
        Assumptions.assumeTrue(
                !corpus.isEmpty() && Files.isDirectory(official),
                "skipped: the packages of the corpus are not here; -Dkamervragen.corpus names its folder");
        try (Stream<Path> files = Files.walk(official)) {
            return files
                    .filter(path -> path.getFileName().toString().matches("(?:ah|kv)-.*\\.xml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
