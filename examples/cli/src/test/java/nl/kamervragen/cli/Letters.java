package nl.kamervragen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The invented letters that ship with the command line. */
final class Letters {
    static final Path FLAWED = Path.of("letters", "antwoord.md");
    static final Path CLEAN = Path.of("letters", "schoon.md");

    private Letters() {}

    static String clean() {
        try {
            return Files.readString(CLEAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
