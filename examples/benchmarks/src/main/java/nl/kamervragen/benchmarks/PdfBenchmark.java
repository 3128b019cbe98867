package nl.kamervragen.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a PDF to a document with all findings, beside PDFBox's own text of the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class PdfBenchmark {
    private final byte[] file = PrintedLetter.pdf(new String(Letters.in("text"), StandardCharsets.UTF_8));
    private final FormatReader reader = Kamervragen.standard().reader().in("pdf");

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
     * The yardstick: the text alone.
     *
     * @return the text
     * @throws IOException never, in memory
     */
    @Benchmark
    public String yardstickText() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
