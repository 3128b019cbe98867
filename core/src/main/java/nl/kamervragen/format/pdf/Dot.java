package nl.kamervragen.format.pdf;

/**
 * What curves enclose, by its edges.
 *
 * @param left the edge at the left
 * @param top the edge above
 * @param right the edge at the right
 * @param bottom the edge below
 */
record Dot(float left, float top, float right, float bottom) {
    private static final float SMALLEST = 1.2f;
    private static final float LARGEST = 7;

    Dot to(float x, float y) {
        return new Dot(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /** Whether it is as small and as round as a bullet. */
    boolean isBullet() {
        float width = right - left;
        float height = bottom - top;
        return width > SMALLEST && width < LARGEST && Math.abs(width - height) < 0.1f * width;
    }
}
