package nl.kamervragen.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;

class HtmlRoundTripProperties {
    private final HtmlFormat html = new HtmlFormat();

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 500)
    void whatIsWrittenWithoutLossReadsBackEqual(@ForAll("documents") Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = html.write(document, out, WriteOptions.standard());
        ParseResult<Document> read = html.read(Input.of(out.toByteArray(), "x.html"), ReadOptions.standard());
        if (losses.isEmpty()) {
            assertThat(DocumentDiff.paths(document, read.orThrow())).isEmpty();
        }
        assertThat(read.sourceMap().uncovered()).isEmpty();
        Statistics.label("loss")
                .collect(losses.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 90));
    }

    @Property(tries = 100)
    void writingIsIdempotent(@ForAll("documents") Document document) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        html.write(document, first, WriteOptions.standard());
        Document read = html.read(Input.of(first.toByteArray(), "x.html"), ReadOptions.standard())
                .orThrow();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        html.write(read, second, WriteOptions.standard());
        assertThat(second.toString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(first.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
