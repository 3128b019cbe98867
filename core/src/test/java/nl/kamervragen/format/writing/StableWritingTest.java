package nl.kamervragen.format.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.markdown.MarkdownFormat;
import nl.kamervragen.format.text.TextFormat;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was written and read is written the same way again. */
class StableWritingTest {
    private static final List<DocumentFormat> FORMATS = List.of(new MarkdownFormat(), new TextFormat());

    static Stream<Path> fixtures() throws IOException {
        return Stream.concat(files(Path.of("../examples/cli/letters")), files(Path.of("src/test/resources/golden")))
                .filter(file -> file.toString().matches(".*\\.(?:md|txt)"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixturesAreStable(Path file) throws IOException {
        Document document = Kamervragen.read(file).orThrow();
        for (DocumentFormat format : FORMATS) {
            assertStable(format, document, file);
        }
    }

    @Test
    void theCorpusIsStable() throws IOException {
        String corpus = System.getProperty("kamervragen.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "no -Dkamervragen.corpus: the real documents are not here");
        List<Path> files = files(Path.of(corpus, "documents"))
                .filter(file -> file.toString().matches(".*\\.(?:md|txt)"))
                .toList();
        for (Path file : files) {
            Document document = Kamervragen.read(file).orThrow();
            for (DocumentFormat format : FORMATS) {
                assertStable(format, document, file);
            }
        }
    }

    private static void assertStable(DocumentFormat format, Document document, Path file) {
        RoundTrip first = RoundTrip.of(format, document);
        RoundTrip second = RoundTrip.of(format, first.read().orElseThrow());
        RoundTrip third = RoundTrip.of(format, second.read().orElseThrow());
        assertThat(third.text()).as("%s as %s", file, format.id()).isEqualTo(second.text());
        if (first.losses().isEmpty()) {
            assertThat(first.differences()).as("%s as %s", file, format.id()).isEmpty();
        }
    }
}
