package nl.kamervragen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing beside reading the same bytes; HTML beside commonmark's rendering of the same letter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class WritingBenchmark {
    private final Document document = Letters.document();
    private final byte[] markdown = Letters.in("markdown");
    private final byte[] text = Letters.in("text");
    private final FormatReader markdownReader = Kamervragen.standard().reader().in("markdown");
    private final FormatReader textReader = Kamervragen.standard().reader().in("text");
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();
    private final Node tree = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .parse(new String(markdown, StandardCharsets.UTF_8));

    private byte[] write(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Kamervragen.write(document, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The letter as Markdown.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] markdown() {
        return write("markdown");
    }

    /**
     * The yardstick of Markdown: reading it.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> yardstickReadMarkdown() {
        return markdownReader.read(Input.of(markdown, ""));
    }

    /**
     * The letter as plain text.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] text() {
        return write("text");
    }

    /**
     * The yardstick of plain text: reading it.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> yardstickReadText() {
        return textReader.read(Input.of(text, ""));
    }

    /**
     * The letter as a page.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] html() {
        return write("html");
    }

    /**
     * The yardstick of HTML: commonmark's rendering of the same letter from its tree, as UTF-8.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] yardstickRenderHtml() {
        return renderer.render(tree).getBytes(StandardCharsets.UTF_8);
    }
}
