package nl.kamervragen.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.format.DocumentFormat;
import picocli.CommandLine.Command;

/** {@code formats}: what can be read and written (<i>bestandsformaten</i>). */
@Command(name = "formats", mixinStandardHelpOptions = true, description = "Lists the formats with their ids.")
final class FormatsCommand implements Callable<Integer> {
    private static final String ROW = "%-12s %-5s %-6s %-28s %s";

    private final Terminal terminal;
    private final Kamervragen kamervragen;

    FormatsCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    @Override
    public Integer call() throws IOException {
        terminal.print(String.format(ROW, "id", "reads", "writes", "extensions", "media types"));
        for (DocumentFormat format : kamervragen.formats().all()) {
            terminal.print(row(format));
        }
        return ExitStatus.DONE;
    }

    private static String row(DocumentFormat format) {
        return String.format(
                        ROW,
                        format.id(),
                        format.canRead() ? "yes" : "",
                        format.canWrite() ? "yes" : "",
                        String.join(" ", format.extensions()),
                        String.join(" ", format.mediaTypes()))
                .stripTrailing();
    }
}
