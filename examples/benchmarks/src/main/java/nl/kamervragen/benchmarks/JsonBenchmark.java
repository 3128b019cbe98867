package nl.kamervragen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.FormatWriter;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON to and from the model, beside Jackson's own tree of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    private final FormatReader reader = Kamervragen.standard().reader();
    private final FormatWriter writer = Kamervragen.standard().writer();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Document document =
            reader.in("markdown").read(Letters.flawed()).orThrow();
    private byte[] json = {};
    private JsonNode tree = mapper.createObjectNode();

    /**
     * Writes the letter once.
     *
     * @throws IOException never, in memory
     */
    @Setup
    public void write() throws IOException {
        json = writeDocument();
        tree = yardstickReadTree();
    }

    /**
     * From bytes to the model.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> readDocument() {
        return reader.in("json").read(Input.of(json, ""));
    }

    /**
     * The yardstick of reading: from the same bytes to a tree.
     *
     * @return the tree
     */
    @Benchmark
    public JsonNode yardstickReadTree() {
        return mapper.readTree(json);
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
        writer.write(document, "json", out);
        return out.toByteArray();
    }

    /**
     * The yardstick of writing: from a tree to the same bytes.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] yardstickWriteTree() {
        return mapper.writeValueAsBytes(tree);
    }
}
