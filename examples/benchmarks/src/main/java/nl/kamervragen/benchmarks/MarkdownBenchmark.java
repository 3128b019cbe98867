package nl.kamervragen.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
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

/** From Markdown to a document with all findings, beside commonmark's tree of the same letter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class MarkdownBenchmark {
    private final String letter = Letters.flawed();
    private final FormatReader reader = Kamervragen.standard().reader().in("markdown");
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /**
     * What the library makes of the letter.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> document() {
        return reader.read(letter);
    }

    /**
     * The yardstick: the syntax tree alone.
     *
     * @return the tree
     */
    @Benchmark
    public Node yardstickTree() {
        return parser.parse(letter);
    }
}
