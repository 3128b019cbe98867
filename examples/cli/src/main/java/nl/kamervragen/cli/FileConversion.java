package nl.kamervragen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.FormatReader;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;

/** From one file to another (<i>omzetting</i>). Nothing that a file does to it ends a batch. Thread-safe. */
final class FileConversion {
    private final FormatReader reader;
    private final DocumentFormat target;
    private final Path out;

    FileConversion(FormatReader reader, DocumentFormat target, Path out) {
        this.reader = reader;
        this.target = target;
        this.out = out;
    }

    FileOutcome convert(Path file, String name) {
        try {
            return write(reader.read(file), name);
        } catch (IOException e) {
            return FileOutcome.inaccessible(name, e);
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            return FileOutcome.broken(name, e);
        }
    }

    private FileOutcome write(ParseResult<Document> result, String name) throws IOException {
        if (result.value().isEmpty()) {
            return new FileOutcome(name, false, result.diagnostics());
        }
        List<Diagnostic> findings = new ArrayList<>(result.diagnostics());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        findings.addAll(target.write(result.orThrow(), bytes, new WriteOptions(result.resources())));
        Path file = out.resolve(name + "." + target.extensions().get(0));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes.toByteArray());
        return new FileOutcome(name, true, findings);
    }
}
