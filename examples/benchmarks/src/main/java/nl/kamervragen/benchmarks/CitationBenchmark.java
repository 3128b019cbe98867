package nl.kamervragen.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.kamervragen.reference.CitationScanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every citation of a letter, beside a loop that only counts its digits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CitationBenchmark {
    private final String letter = Letters.flawed();

    /**
     * What the library finds.
     *
     * @return the citations and what is wrong with them
     */
    @Benchmark
    public Object scan() {
        return CitationScanner.scan(letter);
    }

    /**
     * The yardstick: look at every character once.
     *
     * @return the number of digits
     */
    @Benchmark
    public int yardstickDigits() {
        int digits = 0;
        for (int i = 0; i < letter.length(); i++) {
            char c = letter.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
