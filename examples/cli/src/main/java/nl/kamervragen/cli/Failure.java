package nl.kamervragen.cli;

/** Something a person can mend (<i>mislukking</i>): its message is the one line that is printed. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
