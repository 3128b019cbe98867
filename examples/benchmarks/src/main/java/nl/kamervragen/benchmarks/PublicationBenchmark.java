package nl.kamervragen.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From official publication XML to a document with all findings, beside the platform's walk over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class PublicationBenchmark {
    private final byte[] xml = LongPublication.xml();
    private final FormatReader reader = Kamervragen.standard().reader().in("publication");
    private final XMLInputFactory factory = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * What the library makes of the publication.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> document() {
        return reader.read(Input.of(xml, ""));
    }

    /**
     * The yardstick: every event of the same bytes, its text looked at.
     *
     * @return how many characters of text there are
     * @throws XMLStreamException never, it is well-formed
     */
    @Benchmark
    public int yardstickWalk() throws XMLStreamException {
        int characters = 0;
        XMLStreamReader events = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (events.hasNext()) {
            if (events.next() == XMLStreamReader.CHARACTERS) {
                characters += events.getTextLength();
            }
        }
        return characters;
    }
}
