package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Document;
import nl.kamervragen.report.FileReport;
import nl.kamervragen.report.ReportFormat;
import nl.kamervragen.validate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: what is wrong with documents (<i>controleren</i>). */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with documents: what reading shows, and what the rules find.")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Kamervragen kamervragen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "The form of the report; text unless given.")
    private ReportFormat form = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning",
            description = "From which severity on the exit status is 1; error unless given.")
    private Threshold threshold = Threshold.ERROR;

    @Mixin
    private Language language = new Language();

    ValidateCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    private enum Threshold {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING);

        private final Severity severity;

        Threshold(Severity severity) {
            this.severity = severity;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<FileReport> reports = new ArrayList<>();
        boolean unusable = false;
        for (String file : files) {
            unusable |= !judge(file, reports);
        }
        terminal.out().write(form.render(reports, language.locale()).getBytes(StandardCharsets.UTF_8));
        if (unusable) {
            return ExitStatus.UNUSABLE;
        }
        boolean found = reports.stream()
                .flatMap(file -> file.report().worst().stream())
                .anyMatch(worst -> worst.isAtLeast(threshold.severity));
        return found ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    /** A file that cannot be used is one line on standard error and does not keep the others from being judged. */
    private boolean judge(String file, List<FileReport> reports) {
        try {
            ParseResult<Document> result = InputFile.with(file, terminal, kamervragen.reader()::read);
            Report report = kamervragen.validator().validate(result);
            if (result.value().isPresent()) {
                reports.add(new FileReport(file, report));
                return true;
            }
            terminal.note(FindingLine.of(file, report.findings().get(0), language.locale()));
            if (form != ReportFormat.TEXT) {
                reports.add(new FileReport(file, report));
            }
        } catch (Failure e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
        return false;
    }
}
