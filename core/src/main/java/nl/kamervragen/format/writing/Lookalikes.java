package nl.kamervragen.format.writing;

import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;

/**
 * Text of an author that reads like a part of the document: a heading, a title, an answer line (<i>schijnkop</i>).
 * Thread-safe.
 */
public final class Lookalikes {
    private static final Pattern PART = Pattern.compile("(?:Mededeling:?|Toelichting|Toelichting:.*)", Pattern.DOTALL);
    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-–•▪·*]|[a-z][.)]|[ivx]{1,4}[.)])[\\s\\u00a0]+\\S.*", Pattern.DOTALL);

    private Lookalikes() {}

    /**
     * Whether a paragraph starts like a part of the document.
     *
     * @param text the paragraph's text
     * @return true when a reader would start a question, an answer, a set or a notice there
     */
    public static boolean startsPart(String text) {
        String start = text.strip();
        return Heading.at(start).isPresent()
                || Openers.isTitle(start)
                || Openers.isResponse(start)
                || PART.matcher(start).matches();
    }

    /**
     * Whether a paragraph starts like an item of a typed list.
     *
     * @param text the paragraph's text
     * @return true for {@code a. }, {@code – } and the like
     */
    public static boolean startsItem(String text) {
        return LIST_MARK.matcher(text).matches();
    }
}
