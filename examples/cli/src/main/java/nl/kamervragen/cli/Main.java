package nl.kamervragen.cli;

import nl.kamervragen.Kamervragen;

/** Starts the command line (<i>startpunt</i>). */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the program with its status.
     *
     * @param arguments what was typed
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLineTool(Terminal.system(), Kamervragen.standard()).run(arguments));
    }
}
