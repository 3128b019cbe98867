package nl.kamervragen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From plain text to a document with all findings, beside commonmark's tree of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {
    private final byte[] letter = Letters.in("text");
    private final String text = new String(letter, StandardCharsets.UTF_8);
    private final FormatReader reader = Kamervragen.standard().reader().in("text");
    private final Parser parser = Parser.builder().build();

    /**
     * What the library makes of the letter.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> document() {
        return reader.read(Input.of(letter, ""));
    }

    /**
     * The yardstick: the syntax tree alone, without places.
     *
     * @return the tree
     */
    @Benchmark
    public Node yardstickTree() {
        return parser.parse(text);
    }
}
