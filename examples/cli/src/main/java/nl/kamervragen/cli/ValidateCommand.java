package nl.kamervragen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Document;
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
    private ReportForm form = ReportForm.TEXT;

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
        List<CheckedFile> checked = new ArrayList<>();
        for (String file : files) {
            check(file, checked);
        }
        form.print(checked, language.locale(), terminal);
        boolean all = checked.size() == files.size() && checked.stream().allMatch(CheckedFile::usable);
        boolean found = checked.stream().anyMatch(file -> file.hasAtLeast(threshold.severity));
        return all ? (found ? ExitStatus.FOUND : ExitStatus.DONE) : ExitStatus.UNUSABLE;
    }

    /** A file that cannot be used is one line on standard error and does not keep the others from being judged. */
    private void check(String file, List<CheckedFile> checked) {
        try {
            ParseResult<Document> result = InputFile.with(file, terminal, kamervragen.reader()::read);
            CheckedFile judged =
                    CheckedFile.of(file, result, kamervragen.validator().validate(result));
            if (!judged.usable()) {
                terminal.note(FindingLine.of(file, judged.findings().get(0), language.locale()));
            }
            checked.add(judged);
        } catch (Failure e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
    }
}
