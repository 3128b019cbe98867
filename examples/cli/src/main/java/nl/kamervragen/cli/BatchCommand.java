package nl.kamervragen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.format.DocumentFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code batch}: converts a folder (<i>stapelverwerking</i>). */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Converts every document of a folder and its sub-folders; diagnostics go to diagnostics.ndjson.")
final class BatchCommand implements Callable<Integer> {
    private static final String LOG = "diagnostics.ndjson";

    private final Terminal terminal;
    private final Kamervragen kamervragen;

    @Parameters(paramLabel = "DIR", description = "The folder to read; hidden files are left out.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write.")
    private Path out = Path.of("");

    @Option(names = "--to", paramLabel = "ID", required = true, description = "The format to write.")
    private String to = "";

    @Option(names = "--threads", paramLabel = "N", description = "Files at a time; one a processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Language language = new Language();

    BatchCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    @Override
    public Integer call() {
        DocumentFormat target = FormatChoice.writing(kamervragen, to);
        if (threads < 1) {
            throw new Failure("--threads is at least 1");
        }
        FileTree tree = list();
        BatchSummary summary = new BatchSummary();
        try (OutputStream log = new BufferedOutputStream(Files.newOutputStream(out.resolve(LOG)))) {
            for (Map.Entry<String, IOException> entry : tree.unreadable().entrySet()) {
                record(FileOutcome.inaccessible(entry.getKey(), entry.getValue()), log, summary);
            }
            ProgressBar progress = new ProgressBar(terminal, tree.files().size());
            new Batch(new FileConversion(kamervragen.reader(), target, out), threads).run(tree, outcome -> {
                record(outcome, log, summary);
                progress.advance();
            });
            progress.close();
        } catch (IOException e) {
            throw new Failure(out.resolve(LOG) + ": " + IoReason.of(e));
        }
        terminal.note(summary.text(out.resolve(LOG)));
        return summary.status();
    }

    private FileTree list() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + ": " + (Files.exists(folder) ? "not a directory" : "no such directory"));
        }
        try {
            Files.createDirectories(out);
            if (Files.isSameFile(folder, out)) {
                throw new Failure("--out is the folder itself; its documents would be read as its results");
            }
            return FileTree.list(folder, out);
        } catch (IOException e) {
            throw new Failure(out + ": " + IoReason.of(e));
        }
    }

    private void record(FileOutcome outcome, OutputStream log, BatchSummary summary) throws IOException {
        for (var finding : outcome.findings()) {
            String line = Json.line(FindingJson.of(outcome.name(), finding, language.locale())) + "\n";
            log.write(line.getBytes(StandardCharsets.UTF_8));
        }
        summary.add(outcome);
    }
}
