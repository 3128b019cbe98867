package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        return Tables.tests(HeaderLayoutsTest.class, "headers/expected.txt", HeaderLayoutsTest::holds);
    }

    private static void holds(String name, List<String> expected) {
        ParseResult<Document> result = Reads.resource("headers/" + name);
        Publication publication = (Publication) result.orThrow();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(Stream.of(
                                set.heading().map(Written::heading).orElse("-"),
                                set.response().map(Written::response).orElse("-"),
                                publication(publication))
                        .map(Tables::line))
                .isEqualTo(expected);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    private static String publication(Publication publication) {
        return Stream.of(publication.id(), publication.sessionYear(), publication.number(), publication.status())
                .map(value -> value.map(Object::toString).orElse("-"))
                .reduce((left, right) -> left + " | " + right)
                .orElseThrow();
    }
}
