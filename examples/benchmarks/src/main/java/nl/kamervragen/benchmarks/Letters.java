package nl.kamervragen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The letter that all benchmarks of documents share: the invented one of the command line. */
final class Letters {
    private Letters() {}

    static String flawed() {
        try (InputStream stream = Letters.class.getResourceAsStream("/letters/antwoord.md")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
