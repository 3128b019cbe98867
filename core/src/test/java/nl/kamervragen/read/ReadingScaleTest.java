package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work and memory in proportion to the text, for letters and for what nobody would write. */
class ReadingScaleTest {
    private static final String TITLE =
            "Vragen van het lid Tienstra (SP) aan de minister van Defensie over loodsen (ingezonden 4 maart 2026)\n";

    @Test
    void aQuestionTakesTheSameMemoryAmongMany() throws Exception {
        allocated(questions(1_000));
        double few = allocated(questions(1_000)) / 1_000.0;
        double many = allocated(questions(100_000)) / 100_000.0;
        assertThat(many).isLessThan(1.2 * few);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 2 ",
                "Vraag 1 Wie? Antwoord 1 Ik. ",
                "1. De loods. ",
                "woord1 ",
                "https://a.example/b- ",
                "ISSN 0921 - 7398",
                "antwoord op vraag "
            })
    void hostileLinesTakeTimeInProportion(String unit) {
        String text = TITLE + unit.repeat(300_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reads.text(text, "vragen.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 Bron\n",
                "1\n",
                "2. De loods.\n",
                "Vraag 1\n",
                "- a\n",
                "1) Bron\n",
                "Antwoord\n",
                "\f1 Bron\n"
            })
    void hostileParagraphsTakeTimeInProportion(String unit) {
        String text = TITLE + "Vraag 1\nWie?1 2) Wat?\n" + unit.repeat(40_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Reads.text(text, "vragen.txt"));
    }

    @Test
    void aHugeTextIsAFinding() throws IOException {
        InputStream endless = new InputStream() {
            private int left = 100 << 20;

            @Override
            public int read() {
                return left-- > 0 ? (left % 60 == 0 ? '\n' : 'a') : -1;
            }
        };
        ParseResult<Document> result = Kamervragen.read(endless, "vragen.txt");
        assertThat(Reads.codes(result)).containsExactly(ReadingCodes.INPUT_TOO_LARGE);
    }

    @Test
    void moreBlocksThanTheLimitAreAFinding() {
        String text = TITLE + "Waar?\n".repeat(210_000);
        ParseResult<Document> result =
                Assertions.assertTimeout(Duration.ofSeconds(60), () -> Reads.text(text, "vragen.txt"));
        assertThat(result.isComplete()).isFalse();
        assertThat(Reads.codes(result)).contains(ReadingCodes.BLOCKS_TOO_MANY);
    }

    @Test
    void deepListsAreFlattenedNotLost() {
        StringBuilder text = new StringBuilder(TITLE).append("\n**Vraag 1**\n\n");
        for (int i = 0; i < 10_000; i++) {
            text.append(" ".repeat(Math.min(i, 200) * 2)).append("- loods\n");
        }
        assertThatCode(() -> {
                    ParseResult<Document> result = Reads.text(text.toString(), "vragen.md");
                    assertThat(result.sourceMap().uncovered()).isEmpty();
                })
                .doesNotThrowAnyException();
    }

    private static String questions(int count) {
        StringBuilder text = new StringBuilder(TITLE);
        for (int i = 1; i <= count; i++) {
            text.append("Vraag ")
                    .append(i)
                    .append("\nWaar?\nAntwoord ")
                    .append(i)
                    .append("\nDaar.\n");
        }
        return text.toString();
    }

    private static long allocated(String text) throws ReflectiveOperationException {
        ReadOptions options = ReadOptions.standard().withLimits(new Limits(1L << 30, 1L << 30, 1 << 20, 1_000_000, 10));
        long before = allocatedBytes();
        ParseResult<Document> result = nl.kamervragen.format.Formats.installed()
                .read(nl.kamervragen.format.Input.of(text, "vragen.txt"), options);
        long used = allocatedBytes() - before;
        assertThat(result.orThrow().writtenQuestions().orElseThrow().questions())
                .isNotEmpty();
        assertThat(result.diagnostics()).isEmpty();
        return used;
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
