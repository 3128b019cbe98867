package nl.kamervragen.cli;

import java.io.IOException;
import nl.kamervragen.Kamervragen;
import picocli.CommandLine;

/**
 * All commands behind one door (<i>opdrachten</i>), so that every failure, foreseen or not, ends as one line and a
 * status.
 */
final class CommandLineTool {
    private final Terminal terminal;
    private final CommandLine commands;

    CommandLineTool(Terminal terminal, Kamervragen kamervragen) {
        this.terminal = terminal;
        this.commands = new CommandLine(new KamervragenCommand())
                .addSubcommand(new ConvertCommand(terminal, kamervragen))
                .addSubcommand(new ValidateCommand(terminal, kamervragen))
                .addSubcommand(new ReferencesCommand(terminal, kamervragen))
                .addSubcommand(new ReferenceCommand(terminal))
                .addSubcommand(new RulesCommand(terminal, kamervragen))
                .addSubcommand(new FormatsCommand(terminal, kamervragen))
                .addSubcommand(new BatchCommand(terminal, kamervragen))
                .addSubcommand(new CommandLine.HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setParameterExceptionHandler((exception, arguments) -> usage(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
    }

    int run(String... arguments) {
        int status = execute(arguments);
        try {
            terminal.flush();
            return status;
        } catch (IOException e) {
            return failed(e);
        }
    }

    private int execute(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (VirtualMachineError | LinkageError e) {
            terminal.complain("unexpected failure: " + e);
            return ExitStatus.UNUSABLE;
        }
    }

    private int usage(CommandLine.ParameterException exception) {
        terminal.complain(exception.getMessage() + " (see: "
                + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.UNUSABLE;
    }

    private int failed(Exception exception) {
        if (exception instanceof Failure) {
            terminal.complain(String.valueOf(exception.getMessage()));
        } else if (exception instanceof IOException e) {
            terminal.complain("standard output: " + IoReason.of(e));
        } else {
            terminal.complain("unexpected failure: " + exception);
        }
        return ExitStatus.UNUSABLE;
    }
}
