package nl.kamervragen.cli;

/** What the program answers to its caller (<i>afsluitstatus</i>). */
final class ExitStatus {
    static final int DONE = 0;
    /** Only from {@code validate} and {@code batch}: the command worked, and something was found. */
    static final int FOUND = 1;

    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
