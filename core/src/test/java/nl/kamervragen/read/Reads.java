package nl.kamervragen.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;

/** Reads the tests' documents. */
final class Reads {
    private Reads() {}

    static ParseResult<Document> text(String text, String name) {
        return Formats.installed().read(Input.of(text, name), ReadOptions.standard());
    }

    static ParseResult<Document> resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Reads.class.getResourceAsStream(name), name)) {
            return Formats.installed().read(Input.of(stream.readAllBytes(), name), ReadOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter that the command line shows to newcomers. */
    static ParseResult<Document> letter(String name) {
        try {
            Path file = Path.of("..", "examples", "cli", "letters", name);
            return Formats.installed().read(Input.of(Files.readAllBytes(file), name), ReadOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Integer> lines(ParseResult<?> result, Code code) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(diagnostic -> diagnostic.span().map(SourceSpan::line).orElse(0))
                .toList();
    }

    static List<Code> codes(ParseResult<?> result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
