package nl.kamervragen.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a Word file to a document with all findings, beside POI opening it and walking its paragraphs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class DocxBenchmark {
    private final byte[] file = Letters.in("docx");
    private final FormatReader reader = Kamervragen.standard().reader().in("docx");

    /**
     * What the library makes of the file.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult<Document> document() {
        return reader.read(Input.of(file, ""));
    }

    /**
     * The yardstick: open the file and look at the text of each paragraph.
     *
     * @return how many characters they have
     * @throws IOException never, in memory
     */
    @Benchmark
    public int yardstickWalk() throws IOException {
        int characters = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                characters += paragraph.getText().length();
            }
        }
        return characters;
    }
}
