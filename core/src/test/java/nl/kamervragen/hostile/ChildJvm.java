package nl.kamervragen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;

/** Reads files in a Java machine of its own: with little memory, or without a library. */
public final class ChildJvm {
    private final String heap;
    private final Predicate<String> wanted;

    private ChildJvm(String heap, Predicate<String> wanted) {
        this.heap = heap;
        this.wanted = wanted;
    }

    /** A machine with the whole class path and so much heap, such as {@code 128m}. */
    public static ChildJvm withHeap(String heap) {
        return new ChildJvm(heap, entry -> true);
    }

    /** A machine whose class path lacks the entries that contain one of the names. */
    public static ChildJvm without(String... names) {
        return new ChildJvm(
                "256m", entry -> Stream.of(names).noneMatch(Path.of(entry).toString()::contains));
    }

    /** What {@link FileProbe} prints of each file, a line each. Fails when the machine does. */
    public List<String> probe(Path... files) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                FileProbe.class.getName()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        try {
            Path output = Files.createTempFile("probe", ".txt");
            Path errors = Files.createTempFile("probe", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(180, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            List<String> lines = Files.readAllLines(output).stream()
                    .filter(line -> line.startsWith(FileProbe.MARK))
                    .map(line -> line.substring(FileProbe.MARK.length()))
                    .toList();
            String error = Files.readString(errors);
            Files.delete(output);
            Files.delete(errors);
            assertThat(ended && process.exitValue() == 0)
                    .as("-Xmx%s: %s %s", heap, lines, error)
                    .isTrue();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Test runs put some entries on the module path and patch the tests into it. */
    private String classPath() {
        Stream<String> own = Stream.of(FileProbe.class, Kamervragen.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString());
        Stream<String> paths = Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)));
        Stream<String> tests =
                Stream.of(Path.of("target", "test-classes").toAbsolutePath().toString());
        return Stream.of(own, tests, paths)
                .flatMap(entries -> entries)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
