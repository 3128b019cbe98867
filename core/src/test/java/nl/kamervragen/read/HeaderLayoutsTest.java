package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mastheads, titles and answer lines in the order and on the lines that each kind of document has them. */
class HeaderLayoutsTest {
    @TestFactory
    Stream<DynamicTest> headers() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = expected();
        for (int i = 0; i < lines.size(); i += 4) {
            String name = lines.get(i);
            List<String> header =
                    lines.subList(i + 1, i + 4).stream().map(String::strip).toList();
            tests.add(DynamicTest.dynamicTest(name, () -> holds(name, header)));
        }
        return tests.stream();
    }

    private static void holds(String name, List<String> expected) {
        ParseResult<Document> result = Reads.resource("headers/" + name);
        Publication publication = (Publication) result.orThrow();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(Stream.of(
                                set.heading().map(Written::heading).orElse("-"),
                                set.response().map(Written::response).orElse("-"),
                                publication(publication))
                        .map(line -> line.replaceAll("\\s+", " ").strip()))
                .isEqualTo(expected);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    private static String publication(Publication publication) {
        return Stream.of(publication.id(), publication.sessionYear(), publication.number(), publication.status())
                .map(value -> value.map(Object::toString).orElse("-"))
                .reduce((left, right) -> left + " | " + right)
                .orElseThrow();
    }

    private static List<String> expected() {
        String name = "headers/expected.txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderLayoutsTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
