package nl.kamervragen.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tables of examples: a line, and indented below it what it says. */
public final class Tables {
    private static final String INDENT = "    ";

    private Tables() {}

    /** One test an example. */
    public static Stream<DynamicTest> tests(Class<?> owner, String name, BiConsumer<String, List<String>> holds) {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = lines(owner, name);
        int i = 0;
        while (i < lines.size()) {
            String example = lines.get(i++);
            List<String> expected = new ArrayList<>();
            while (i < lines.size() && lines.get(i).startsWith(INDENT)) {
                expected.add(lines.get(i++).strip());
            }
            tests.add(DynamicTest.dynamicTest(example, () -> holds.accept(example, expected)));
        }
        if (tests.isEmpty()) {
            throw new IllegalStateException("No examples in " + name);
        }
        return tests.stream();
    }

    /** A line of what was read, with single blanks. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
