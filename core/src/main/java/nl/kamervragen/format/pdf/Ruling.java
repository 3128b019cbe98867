package nl.kamervragen.format.pdf;

/**
 * A straight line drawn on a page, along one of its edges.
 *
 * @param across whether it runs from left to right; else it runs down
 * @param at how far down it lies, or how far to the right
 * @param from where it starts, the lower number
 * @param to where it ends
 */
record Ruling(boolean across, float at, float from, float to) {
    /** Ends and crossings this near, in points, are one. */
    static final float NEAR = 2f;

    float length() {
        return to - from;
    }

    boolean touches(Ruling other) {
        return across != other.across
                && other.at > from - NEAR
                && other.at < to + NEAR
                && at > other.from - NEAR
                && at < other.to + NEAR;
    }
}
