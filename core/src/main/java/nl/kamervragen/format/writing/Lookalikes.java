package nl.kamervragen.format.writing;

import java.util.regex.Pattern;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.outline.WordStarts;

/**
 * Text of an author that reads like a part of the document: a heading, a title, an answer line (<i>schijnkop</i>).
 * Thread-safe.
 */
public final class Lookalikes {
    private static final Pattern PART =
            Pattern.compile("(?:Mededeling:?|Toelichting)\\z|Toelichting:|Zie ook\\b|\\(?\\s*ingezonden\\b");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-–•▪·*]|[a-z][.)]|[ivx]{1,4}[.)]|[0-9]{1,2}[.)])(?:[\\s\\u00a0]+\\S|[\\s\\u00a0]*\\z)");
    private static final Pattern NOTE = Pattern.compile(
            "\\[\\^?(?:[0-9]{1,3}|\\*{1,3}) ?\\]|[0-9]{1,2}\\)|[0-9]{1,3}[\\s\\u00a0]*[\\p{L}«‘“\"'(\\[]");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:(?:Tweede|Eerste) Kamer, vergaderjaar|Pagina\\s+[0-9]|(?:ah|kv)-|a?h tk [0-9]|ISSN |[’']s-Gravenhage [0-9]{4}|X Noot"
                    + "|Naar boven|VERTROUWELIJK)");

    /** The first words of all of these, and of headings, titles and answer lines. */
    private static final WordStarts PART_STARTS = WordStarts.of(
            "vraag",
            "antwoord",
            "schriftelijke",
            "mondelinge",
            "nadere",
            "aanvullende",
            "kamervragen",
            "beantwoording",
            "mededeling",
            "toelichting",
            "zie",
            "ingezonden",
            "tweede",
            "eerste",
            "pagina",
            "ah",
            "kv",
            "issn",
            "naar",
            "vertrouwelijk");

    private static final Pattern BEHALF = Pattern.compile("(?:mede|ook|tevens) namens\\b", Pattern.CASE_INSENSITIVE);

    private Lookalikes() {}

    /**
     * Whether a paragraph starts like a part of the document, a list item or a note.
     *
     * @param text the paragraph's text
     * @return true when a reader would start something else there
     */
    public static boolean at(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return startsPart(text)
                || startsItem(text)
                || LetterLabels.standard().at(text).isPresent();
    }

    /**
     * Whether a line starts like a part of the document or a note.
     *
     * @param text the line's text
     * @return true when a reader would start a question, an answer, a set, a note or a notice there
     */
    public static boolean startsPart(String text) {
        if (PART_STARTS.exclude(text, Blanks.skip(text, 0))) {
            return false;
        }
        String start = Blanks.collapse(text);
        return Heading.at(start).isPresent()
                || Openers.isTitle(start)
                || Openers.isResponse(start)
                || PART.matcher(start).lookingAt()
                || NOTE.matcher(start).lookingAt()
                || FURNITURE.matcher(start).lookingAt();
    }

    /**
     * Whether a paragraph starts like an item of a typed list.
     *
     * @param text the paragraph's text
     * @return true for {@code a. }, {@code – } and the like
     */
    public static boolean startsItem(String text) {
        boolean sentence = !text.isEmpty() && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        return !sentence && ITEM.matcher(text).lookingAt();
    }

    /**
     * Whether a paragraph of a letter reads like its signature.
     *
     * @param text the paragraph's text
     * @return true for "De minister van X," and "Mede namens de minister van Y,"
     */
    public static boolean isSignature(String text) {
        String start = Blanks.collapse(text);
        return Openers.isOffice(start) && !start.endsWith(".")
                || BEHALF.matcher(start).lookingAt();
    }

    /**
     * Whether a paragraph reads on from the one above it, as the halves of a sentence cut by a page do.
     *
     * @param before the text of the paragraph above
     * @param text the paragraph's text
     * @return true without an end mark before and with a lower-case letter after
     */
    public static boolean readsOn(String before, String text) {
        int end = Blanks.end(before);
        int start = Blanks.skip(text, 0);
        return end > 0
                && start < text.length()
                && (Character.isLetterOrDigit(before.charAt(end - 1)) || before.charAt(end - 1) == ',')
                && Character.isLowerCase(text.charAt(start));
    }

    /**
     * Whether a text shows nothing.
     *
     * @param text any text
     * @return true for blanks of any kind
     */
    public static boolean isBlank(String text) {
        return Blanks.end(text) == 0;
    }
}
