package nl.kamervragen.compose;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.MessageLookup;
import nl.kamervragen.diagnostic.Messages;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.Stage;

/**
 * The codes that writers report (<i>schrijfverliezen</i>): what a format could not hold.
 *
 * <p>A loss is a {@code WARNING} when words are missing or in another place, an {@code INFO} when only their form is.
 */
public final class WritingCodes {
    private static final MessageLookup MESSAGES = Messages.lookup(WritingCodes::bundle);

    /** Characters that the format cannot hold; argument {@code text}. */
    public static final Code LOSS_TEXT = code("loss-text", Severity.WARNING);

    /** A property that the printed form does not show; argument {@code property}. */
    public static final Code LOSS_FIELD = code("loss-field", Severity.WARNING);

    /** Questions and answers whose order cannot be read from the print. */
    public static final Code LOSS_ORDER = code("loss-order", Severity.WARNING);

    /** Emphasis, links or citations that became plain text; argument {@code kind}. */
    public static final Code LOSS_MARKUP = code("loss-markup", Severity.INFO);

    /** A list, quotation, subheading or image that became something simpler; argument {@code kind}. */
    public static final Code LOSS_BLOCK = code("loss-block", Severity.INFO);

    /** What a table loses: spans, caption, headings, blocks in cells; argument {@code what}. */
    public static final Code LOSS_TABLE = code("loss-table", Severity.INFO);

    /** A note whose mark, series or place is lost; argument {@code note}. */
    public static final Code LOSS_NOTE = code("loss-note", Severity.INFO);

    /** Text that is read back as something else, for it looks like a heading, label or mark; argument {@code text}. */
    public static final Code LOSS_LOOKALIKE = code("loss-lookalike", Severity.WARNING);

    private static final List<Code> ALL =
            List.of(LOSS_BLOCK, LOSS_FIELD, LOSS_LOOKALIKE, LOSS_MARKUP, LOSS_NOTE, LOSS_ORDER, LOSS_TABLE, LOSS_TEXT);

    private WritingCodes() {}

    /**
     * All writing codes.
     *
     * @return in alphabetical order
     */
    public static List<Code> all() {
        return ALL;
    }

    private static Code code(String slug, Severity severity) {
        return Code.of(slug, severity, Stage.WRITING, MESSAGES);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("nl.kamervragen.compose.messages", locale);
    }
}
