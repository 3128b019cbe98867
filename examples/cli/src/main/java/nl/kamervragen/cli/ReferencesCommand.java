package nl.kamervragen.cli;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.LocatedCitation;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code references}: every citation of a document (<i>verwijzingen</i>). */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = "Lists every reference in a document with its place, kind, canonical form and link.")
final class ReferencesCommand implements Callable<Integer> {
    private static final String ROW = "%-9s %-20s %-28s %s";

    private final Terminal terminal;
    private final Kamervragen kamervragen;

    @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the list; text unless given.")
    private Form form = Form.TEXT;

    @Mixin
    private Language language = new Language();

    ReferencesCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        ParseResult<List<LocatedCitation>> result = InputFile.with(file, terminal, kamervragen.reader()::citations);
        if (form == Form.TEXT || result.value().isEmpty()) {
            tell(result.diagnostics());
        }
        if (result.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        if (form == Form.JSON) {
            Json.print(terminal, json(result));
        } else {
            printTable(result.orThrow());
        }
        return ExitStatus.DONE;
    }

    private void tell(List<Diagnostic> findings) {
        findings.forEach(finding -> terminal.note(FindingLine.of(file, finding, language.locale())));
    }

    private void printTable(List<LocatedCitation> citations) throws IOException {
        for (LocatedCitation found : citations) {
            String place = found.span().line() + ":" + found.span().column();
            String kind = found.citation().kind().code();
            terminal.print(Printable.line(String.format(
                            ROW,
                            place,
                            kind,
                            found.citation().reference(),
                            found.link().map(URI::toString).orElse(""))
                    .stripTrailing()));
        }
    }

    private Map<String, Object> json(ParseResult<List<LocatedCitation>> result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "citations",
                result.orThrow().stream().map(ReferencesCommand::json).toList());
        json.put(
                "findings",
                result.diagnostics().stream()
                        .map(finding -> FindingJson.of(file, finding, language.locale()))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(LocatedCitation found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", found.citation().kind().code());
        json.put("value", found.citation().reference());
        json.put("text", found.citation().text());
        found.link().ifPresent(url -> json.put("url", url.toString()));
        FindingJson.putPlace(json, found.span());
        return json;
    }
}
