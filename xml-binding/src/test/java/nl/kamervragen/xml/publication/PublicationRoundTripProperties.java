package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;

class PublicationRoundTripProperties {
    private final PublicationFormat format = new PublicationFormat();

    private record Written(String xml, List<Diagnostic> losses) {}

    private Written write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = format.write(document, out, WriteOptions.standard());
        return new Written(out.toString(StandardCharsets.UTF_8), losses);
    }

    private ParseResult<Document> read(String xml) {
        return format.read(Input.of(xml, ""), ReadOptions.standard());
    }

    @Property(tries = 500)
    void whatIsWrittenWithoutLossReadsBackEqual(@ForAll("publications") Publication publication) throws IOException {
        Written written = write(publication);

        if (written.losses().isEmpty()) {
            assertThat(read(written.xml()).orThrow()).isEqualTo(publication);
        }
    }

    /** What no print holds, such as a response without any word, is gone after the first reading. */
    @Property(tries = 300)
    void whatWasReadIsNearlyAlwaysWrittenWithoutLoss(@ForAll("publications") Publication publication)
            throws IOException {
        Document document = read(write(publication).xml()).orThrow();

        Written written = write(document);

        Statistics.collect(written.losses().isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 80.0));
        if (written.losses().isEmpty()) {
            assertThat(read(written.xml()).orThrow()).isEqualTo(document);
        }
    }

    @Property(tries = 300)
    void whatIsWrittenHasTheObservedStructure(@ForAll("publications") Publication publication) throws IOException {
        ObservedSchema.check(write(publication).xml());
    }

    /** Answers may change their order once more, when the order of print was lost; their words do not. */
    @Property(tries = 200)
    void noWordIsLostOnTheWay(@ForAll("publications") Publication publication) throws IOException {
        ParseResult<Document> once = read(write(publication).xml());
        Document twice = read(write(once.orThrow()).xml()).orThrow();

        assertThat(once.sourceMap().uncovered()).isEmpty();
        assertThat(twice.plainText().lines().sorted())
                .containsExactlyElementsOf(
                        once.orThrow().plainText().lines().sorted().toList());
    }

    @Property(tries = 100)
    void aLetterLosesAllButItsQuestionsAndSaysSo(@ForAll("letters") Letter letter) throws IOException {
        Written written = write(letter);

        assertThat(written.losses().stream().map(d -> d.path().orElse(""))).contains("/type");
        ObservedSchema.check(written.xml());
    }

    @Provide
    Arbitrary<Publication> publications() {
        return DocumentArbitraries.publications();
    }

    @Provide
    Arbitrary<Letter> letters() {
        return DocumentArbitraries.letters();
    }
}
