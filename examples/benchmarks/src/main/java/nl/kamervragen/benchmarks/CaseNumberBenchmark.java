package nl.kamervragen.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.kamervragen.reference.CaseNumber;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Is it a case number? Beside a precompiled pattern, on the same mix of good and bad values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseNumberBenchmark {
    private static final Pattern PATTERN = Pattern.compile("(?:19|20)[0-9]{2}Z[0-9]{5}");

    private final String[] values = {
        "2026Z05817", "2026Z05904", "2025Z00001", "2026D05817", "2026Z0581", "2026Z058172026Z05817", "7384106", ""
    };

    /**
     * What the library says of eight values.
     *
     * @return how many are valid
     */
    @Benchmark
    public int isValid() {
        int valid = 0;
        for (String value : values) {
            if (CaseNumber.isValid(value)) {
                valid++;
            }
        }
        return valid;
    }

    /**
     * The yardstick: a precompiled pattern on the same eight.
     *
     * @return how many match
     */
    @Benchmark
    public int yardstickPattern() {
        int valid = 0;
        for (String value : values) {
            if (PATTERN.matcher(value).matches()) {
                valid++;
            }
        }
        return valid;
    }
}
