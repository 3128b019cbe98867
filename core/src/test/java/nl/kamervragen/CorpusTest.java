package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every document holds for the real ones, whatever they are. */
class CorpusTest {
    private static final List<String> FOLDERS = List.of("documents", "official");

    /** The factories below give no test without a corpus; this one says so. */
    @Test
    void hasDocuments() throws IOException {
        assertThat(documents()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> readsEveryDocumentWithoutLosingAWord() throws IOException {
        return documents()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    ParseResult<Document> result = Kamervragen.read(path);
                    assertThat(result.value()).as("%s", result.diagnostics()).isPresent();
                    assertThat(result.sourceMap().uncovered()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> writesWhatItReadTheSameAgain() throws IOException {
        return documents()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    Document document = Kamervragen.read(path).orThrow();
                    for (DocumentFormat format : Formats.installed().all()) {
                        if (format.canRead() && format.canWrite()) {
                            byte[] once = write(document, format);
                            Document read =
                                    reader(format).read(Input.of(once, "")).orThrow();
                            assertThat(write(read, format)).as(format.id()).isEqualTo(once);
                        }
                    }
                }));
    }

    private static FormatReader reader(DocumentFormat format) {
        return Kamervragen.standard().reader().in(format.id());
    }

    private static byte[] write(Document document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Kamervragen.write(document, format.id(), out);
        return out.toByteArray();
    }

    private static Stream<Path> documents() throws IOException {
        String corpus = System.getProperty("kamervragen.corpus", "");
        Assumptions.assumeFalse(
                corpus.isEmpty(),
                "skipped: the corpus of real documents is not here; -Dkamervragen.corpus names its folder");
        List<Path> documents = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path root = Path.of(corpus, folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(CorpusTest::isDocument).sorted().forEach(documents::add);
                }
            }
        }
        assertThat(documents).as("documents in %s", corpus).isNotEmpty();
        return documents.stream();
    }

    /** A metadata record is no document, and what this machine has no format for is not asked for. */
    private static boolean isDocument(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && !name.startsWith("metadata")
                && Formats.installed().all().stream()
                        .anyMatch(format -> format.canRead()
                                && format.extensions().contains(name.substring(name.lastIndexOf('.') + 1)));
    }
}
