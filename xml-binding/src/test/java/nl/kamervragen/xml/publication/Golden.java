package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Compares a text with a file of the repository; {@code -Dkamervragen.golden.update=true} writes it anew. */
final class Golden {
    private Golden() {}

    /**
     * Compares.
     *
     * @param file relative to the module
     * @param actual the text
     */
    static void check(String file, String actual) {
        Path path = Path.of(file);
        try {
            if (Boolean.getBoolean("kamervragen.golden.update")) {
                java.nio.file.Files.createDirectories(path.toAbsolutePath().getParent());
                java.nio.file.Files.writeString(path, actual);
            }
            assertThat(actual).isEqualTo(java.nio.file.Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
