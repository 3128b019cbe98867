package nl.kamervragen.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;

class DocxRoundTripProperties {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void readsBackWhatWasWrittenWithoutLoss(@ForAll("documents") Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = new DocxWriter().write(document, out, WriteOptions.standard());
        ParseResult<Document> read =
                new DocxFormat().read(Input.of(out.toByteArray(), "x.docx"), ReadOptions.standard());
        if (losses.isEmpty()) {
            assertThat(DocumentDiff.paths(document, read.orThrow())).isEmpty();
        }
        assertThat(read.sourceMap().uncovered()).isEmpty();
        Statistics.label("loss")
                .collect(losses.isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("none").percentage(p -> p >= 90));
    }
}
