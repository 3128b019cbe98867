package nl.kamervragen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command (<i>hoofdopdracht</i>): it only helps. */
@Command(
        name = "kamervragen",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads, checks and converts Dutch written parliamentary questions and their answers.",
        footer = {
            "",
            "Exit status: 0 done; 1 from validate (a finding at or above --fail-on) and batch",
            "(some file was unusable); 2 unusable input or usage. FILE may be - (standard input)."
        })
final class KamervragenCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
