package nl.kamervragen.format.pdf;

/** The pages draw more than the limits allow. Never leaves this package. */
final class PageLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PageLimitException() {
        super("The pages draw more than the limit allows", null, false, false);
    }
}
