package nl.kamervragen.compose;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;

/**
 * A document as it is printed (<i>opgemaakt document</i>): its parts in order, free of any file format.
 *
 * <p>Immutable and thread-safe.
 *
 * @param layout letter or publication
 * @param title what the document is called in a window's title or a file's properties; one line
 * @param elements the parts in order of print
 * @param losses what no printed form of the document can hold, such as answers in another order than their questions
 */
public record Composition(Layout layout, String title, List<Element> elements, List<Diagnostic> losses) {
    /** Keeps copies. */
    public Composition {
        elements = List.copyOf(elements);
        losses = List.copyOf(losses);
    }
}
