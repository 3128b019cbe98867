package nl.kamervragen.format.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under {@code golden}, or renews it with {@code -Dkamervragen.golden.update=true}. */
public final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("kamervragen.golden.update");

    private Golden() {}

    public static void check(String name, String actual) {
        try {
            if (UPDATE) {
                Path file = Path.of("src/test/resources/golden", name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } else {
                try (InputStream stream = Golden.class.getResourceAsStream("/golden/" + name)) {
                    assertThat(stream).as("golden file %s", name).isNotNull();
                    assertThat(actual).isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
