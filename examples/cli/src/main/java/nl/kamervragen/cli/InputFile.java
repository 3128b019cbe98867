package nl.kamervragen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A FILE of the command line (<i>invoerbestand</i>): a path, or {@code -} for standard input. */
final class InputFile {
    private InputFile() {}

    /** What is done with the stream while it is open. */
    @FunctionalInterface
    interface Use<T> {
        T apply(InputStream stream, String name) throws IOException;
    }

    /**
     * Opens a file and uses it.
     *
     * @throws Failure with one clear line when the file cannot be read
     */
    static <T> T with(String file, Terminal terminal, Use<T> use) {
        try {
            if (file.equals("-")) {
                return use.apply(terminal.in(), "");
            }
            return with(Path.of(file), use);
        } catch (InvalidPathException e) {
            throw new Failure(file + ": not a file name here");
        } catch (IOException e) {
            throw new Failure(file + ": " + IoReason.of(e));
        }
    }

    private static <T> T with(Path path, Use<T> use) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Failure(path + ": is a directory");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return use.apply(stream, String.valueOf(path.getFileName()));
        }
    }
}
