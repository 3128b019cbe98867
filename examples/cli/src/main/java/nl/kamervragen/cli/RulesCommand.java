package nl.kamervragen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.kamervragen.Kamervragen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules}: every code that may be found (<i>regels</i>). */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists every code with its severity, stage, scope and text.")
final class RulesCommand implements Callable<Integer> {
    private static final String ROW = "%-36s %-8s %-9s %-40s %s";

    private final Terminal terminal;
    private final Kamervragen kamervragen;

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the list; text unless given.")
    private Form form = Form.TEXT;

    @Mixin
    private Language language = new Language();

    RulesCommand(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.kamervragen = kamervragen;
    }

    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        List<ListedCode> codes = ListedCode.all(kamervragen);
        if (form == Form.JSON) {
            Json.print(
                    terminal,
                    Map.of("rules", codes.stream().map(ListedCode::json).toList()));
            return ExitStatus.DONE;
        }
        for (ListedCode code : codes) {
            terminal.print(String.format(
                    ROW,
                    code.code().slug(),
                    SeverityWord.of(code.code().severity()),
                    code.stage(),
                    code.scope(),
                    code.text(language.locale())));
        }
        return ExitStatus.DONE;
    }
}
