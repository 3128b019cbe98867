package nl.kamervragen.read;

/**
 * How much a reader takes before it stops (<i>grenzen</i>). Passing a limit is a diagnostic, never an exception.
 *
 * @param bytes bytes of input
 * @param inflatedBytes bytes of a compressed input once inflated
 * @param lineLength UTF-16 units in one line
 * @param blocks blocks in a document
 * @param diagnosticsPerCode findings listed of one code; counting goes on
 */
public record Limits(long bytes, long inflatedBytes, int lineLength, int blocks, int diagnosticsPerCode) {
    /** Safe for input from anyone: 64 MiB in, 256 MiB inflated, 1 MiB a line, 200,000 blocks, 1,000 findings a code. */
    public static final Limits STANDARD = new Limits(64L << 20, 256L << 20, 1 << 20, 200_000, 1_000);

    /**
     * Refuses limits that let nothing through.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public Limits {
        if (bytes < 1 || inflatedBytes < 1 || lineLength < 1 || blocks < 1 || diagnosticsPerCode < 1) {
            throw new IllegalArgumentException("A limit is positive");
        }
    }
}
