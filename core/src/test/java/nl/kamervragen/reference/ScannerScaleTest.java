package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten million characters of what a careless recogniser would look at again and again. */
class ScannerScaleTest {
    private static final int SIZE = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "12 ",
                "Kamerstuk ",
                "nr. ",
                "Kamerstuk-",
                "Aanhangsel Handelingen II ",
                " ",
                "-",
                "Kamerstuk        ",
                "36 600 ",
                "36 600, ",
                "2026Z",
                "kst-",
                "Kamerstuk 19 63, ",
                "Handelingen 2023-",
                "Tweede Kamer, ",
                "Kamerstuk 36 600, nr. 1, "
            })
    void hostileTextTakesTimeAndMemoryInProportion(String unit) throws Exception {
        String text = unit.repeat(SIZE / unit.length());
        String tenth = unit.repeat(SIZE / 10 / unit.length());
        long few = allocated(tenth);
        long many = Assertions.assertTimeout(Duration.ofSeconds(20), () -> allocated(text));
        // Ten times the text; what the compiler keeps off the heap differs between the two, a square would be a
        // hundred.
        assertThat(many).isLessThan(30 * few + 2_000_000);
    }

    private static long allocated(String text) throws ReflectiveOperationException {
        long before = allocatedBytes();
        CitationScanner.scan(text);
        return allocatedBytes() - before;
    }

    /** By reflection, because the module under test does not read {@code jdk.management}. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method method = Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
        return (long) method.invoke(threads);
    }
}
