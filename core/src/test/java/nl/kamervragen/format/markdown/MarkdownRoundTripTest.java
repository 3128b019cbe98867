package nl.kamervragen.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRoundTripTest {
    static Stream<Document> documents() {
        return Stream.of(WrittenFixtures.letter(), WrittenFixtures.publication(), WrittenFixtures.deferral());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsBackWhatItWrote(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = new MarkdownWriter().write(document, out, WriteOptions.standard());
        assertThat(losses).isEmpty();
        Document read = new MarkdownFormat()
                .read(Input.of(out.toByteArray(), "x.md"), ReadOptions.standard())
                .orThrow();
        assertThat(DocumentDiff.paths(document, read)).isEmpty();
    }
}
