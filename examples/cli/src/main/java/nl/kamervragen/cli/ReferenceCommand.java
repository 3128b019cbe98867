package nl.kamervragen.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.reference.Reference;
import nl.kamervragen.reference.SessionYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reference}: explains one identifier (<i>verwijzing uitleggen</i>). */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Says whether a reference is valid, what it is, and where it leads.")
final class ReferenceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REFERENCE", description = "Such as 2026Z05817 or \"36 600 VII, nr. 1\".")
    private String text = "";

    @Mixin
    private Language language = new Language();

    ReferenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ParseResult<Reference> result = Reference.tryParse(text);
        ParseResult<SessionYear> year = SessionYear.tryParse(text);
        if (result.value().isEmpty() && year.value().isPresent()) {
            note(year.diagnostics());
            print(year.orThrow());
            return ExitStatus.DONE;
        }
        note(result.diagnostics());
        if (result.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        boolean valid = result.worst().filter(Severity.ERROR::equals).isEmpty();
        print(result.orThrow(), valid);
        return valid ? ExitStatus.DONE : ExitStatus.UNUSABLE;
    }

    private void note(List<Diagnostic> findings) {
        Locale locale = language.locale();
        for (Diagnostic finding : findings) {
            terminal.note(FindingLine.of(text, finding, locale));
        }
    }

    private void print(SessionYear year) throws IOException {
        row("valid", "yes");
        row("kind", "session-year");
        row("value", year.toString());
        row("cited as", "vergaderjaar " + year.printed());
        row("from", year.start().toString());
        row("to", year.end().toString());
    }

    private void print(Reference reference, boolean valid) throws IOException {
        row("valid", valid ? "yes" : "no");
        row("kind", reference.kind().code());
        row("value", reference.toString());
        row("cited as", reference.citationForm());
        for (URI link : reference.links()) {
            row("link", link.toString());
        }
    }

    private void row(String name, String value) throws IOException {
        terminal.print(String.format("%-10s%s", name, value));
    }
}
