package nl.kamervragen.format.writing;

import java.util.regex.Pattern;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;

/**
 * Lists whose marks are typed in front of paragraphs (<i>getypte lijsten</i>): readers know letters, dashes and bullets.
 * Stateless and thread-safe.
 */
public final class TypedLists {
    private static final Pattern LETTER = Pattern.compile("[a-z][.)]|[ivx]{1,4}[.)]");
    private static final String SENTENCE_ENDS = ".;:?!";

    private TypedLists() {}

    /**
     * Whether readers take each paragraph of a list for an item of that list. A mark of another kind would open a list
     * within the item above it.
     *
     * @param list the list
     * @param bullets the dashes and bullets that the format leaves to its texts
     * @return false for other marks, for marks of two kinds, and for items that hold more than a paragraph
     */
    public static boolean isTyped(ListBlock list, String bullets) {
        return list.items().stream()
                .allMatch(item -> isSimple(item)
                        && (list.ordered()
                                ? LETTER.matcher(item.marker()).matches()
                                : item.marker().length() == 1 && bullets.contains(item.marker())));
    }

    private static boolean isSimple(ListItem item) {
        return item.content().size() == 1 && item.content().get(0) instanceof Paragraph;
    }

    /**
     * Whether readers expect a list: a sentence ended above it, and a lettered one starts with its first letter.
     *
     * @param list the list
     * @param above the line above it, by {@link Openings#above}
     * @return false when its items would be read as paragraphs
     */
    public static boolean isSeen(ListBlock list, String above) {
        boolean ended = above.isEmpty() || SENTENCE_ENDS.indexOf(above.charAt(above.length() - 1)) >= 0;
        String first = list.items().isEmpty() ? "" : list.items().get(0).marker();
        return ended && (!list.ordered() || first.startsWith("a") || first.startsWith("i"));
    }
}
