package nl.kamervragen.format.pdf;

/** The pages draw more than the limits allow. Never leaves this package. */
final class PageLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean pieces;

    /** Too many pieces of text, or else too many operators. */
    PageLimitException(boolean pieces) {
        super("The pages draw more than the limit allows", null, false, false);
        this.pieces = pieces;
    }

    boolean isPieces() {
        return pieces;
    }
}
