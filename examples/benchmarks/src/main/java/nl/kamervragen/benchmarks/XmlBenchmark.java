package nl.kamervragen.benchmarks;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.FormatWriter;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.benchmarks.beans.LetterBeans.LetterBean;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The library's own XML to and from the model, beside JAXB straight onto public mutable beans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class XmlBenchmark {
    private final FormatReader reader = Kamervragen.standard().reader().in("xml");
    private final FormatWriter writer = Kamervragen.standard().writer();
    private final Document document = Kamervragen.standard()
            .reader()
            .in("markdown")
            .read(Letters.flawed())
            .orThrow();
    private final JAXBContext context = context();
    private byte[] xml = {};
    private LetterBean bean = new LetterBean();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(LetterBean.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes the letter once.
     *
     * @throws IOException never, in memory
     * @throws JAXBException never, it is well-formed
     */
    @Setup
    public void write() throws IOException, JAXBException {
        xml = writeDocument();
        bean = yardstickReadBeans();
    }

    /**
     * From bytes to the model.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> readDocument() {
        return reader.read(Input.of(xml, ""));
    }

    /**
     * The yardstick of reading: from the same bytes to beans.
     *
     * @return the letter
     * @throws JAXBException never, it is well-formed
     */
    @Benchmark
    public LetterBean yardstickReadBeans() throws JAXBException {
        return (LetterBean) context.createUnmarshaller().unmarshal(new ByteArrayInputStream(xml));
    }

    /**
     * From the model to bytes.
     *
     * @return the bytes
     * @throws IOException never, in memory
     */
    @Benchmark
    public byte[] writeDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, "xml", out);
        return out.toByteArray();
    }

    /**
     * The yardstick of writing: from beans to bytes.
     *
     * @return the bytes
     * @throws JAXBException never, the beans are sound
     */
    @Benchmark
    public byte[] yardstickWriteBeans() throws JAXBException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        context.createMarshaller().marshal(bean, out);
        return out.toByteArray();
    }
}
