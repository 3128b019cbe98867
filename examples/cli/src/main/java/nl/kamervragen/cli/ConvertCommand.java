package nl.kamervragen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: from one format to another (<i>omzetten</i>). */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Reads a document and writes it in another format; reading findings go to standard error.")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Kamervragen kamervragen;

    @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
    private String file = "";

    @Option(names = "--from", paramLabel = "ID", description = "Its format; recognised unless given.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "ID", required = true, description = "The format to write.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output unless given.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private Language language = new Language();

    ConvertCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    @Override
    public Integer call() throws IOException {
        DocumentFormat target = FormatChoice.writing(kamervragen, to);
        FormatReader reader = FormatChoice.reading(kamervragen, from);
        ParseResult<Document> result = InputFile.with(file, terminal, reader::read);
        tell(result.diagnostics());
        if (result.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        // Written in memory first: a writer that fails half-way must not leave half a file.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tell(target.write(result.orThrow(), bytes, new WriteOptions(result.resources())));
        put(bytes);
        return ExitStatus.DONE;
    }

    private void tell(List<Diagnostic> findings) {
        findings.forEach(finding -> terminal.note(FindingLine.of(file, finding, language.locale())));
    }

    private void put(ByteArrayOutputStream bytes) throws IOException {
        if (output.isEmpty()) {
            bytes.writeTo(terminal.out());
            return;
        }
        try {
            Files.write(output.get(), bytes.toByteArray());
        } catch (IOException e) {
            throw new Failure(output.get() + ": " + IoReason.of(e));
        }
    }
}
