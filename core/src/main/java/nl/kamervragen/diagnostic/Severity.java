package nl.kamervragen.diagnostic;

/**
 * How bad a finding is (<i>ernst</i>).
 *
 * <p>Ordered from worst to mildest, so {@code compareTo} sorts the worst first.
 */
public enum Severity {
    /** The document contradicts itself or cannot be used as it stands (<i>fout</i>). */
    ERROR,
    /** Probably wrong, or a term was passed (<i>waarschuwing</i>). */
    WARNING,
    /** A careful editor would look (<i>opmerking</i>). */
    INFO;

    /**
     * Tells whether this severity is as bad as another, or worse.
     *
     * @param other the severity to compare with
     * @return true for {@code ERROR.isAtLeast(WARNING)}
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
