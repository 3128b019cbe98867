package nl.kamervragen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From HTML to a document with all findings, beside jsoup's parse of the same page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class HtmlBenchmark {
    private final byte[] page = Letters.in("html");
    private final FormatReader reader = Kamervragen.standard().reader().in("html");

    /**
     * What the library makes of the page.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> document() {
        return reader.read(Input.of(page, ""));
    }

    /**
     * The yardstick: jsoup's tree alone.
     *
     * @return the tree
     */
    @Benchmark
    public org.jsoup.nodes.Document yardstickTree() {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
}
