package nl.kamervragen.format.markdown;

import java.util.regex.Pattern;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;

/** Which lists Markdown has itself, and which are typed as paragraphs. */
final class MarkdownLists {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})[.)]");
    /** Bullets that Markdown leaves to the text. */
    static final String BULLETS = "–•▪·";

    private MarkdownLists() {}

    /** Markers that CommonMark makes itself: one bullet throughout, or numbers that count. */
    static boolean isNative(ListBlock list) {
        if (list.items().isEmpty()) {
            return false;
        }
        String first = list.items().get(0).marker();
        if (!list.ordered()) {
            return (first.equals("-") || first.equals("*") || first.equals("+"))
                    && list.items().stream().allMatch(item -> item.marker().equals(first));
        }
        if (!NUMBER.matcher(first).matches()) {
            return false;
        }
        long number = Long.parseLong(first.substring(0, first.length() - 1));
        String delimiter = first.substring(first.length() - 1);
        for (ListItem item : list.items()) {
            if (!item.marker().equals(number++ + delimiter)) {
                return false;
            }
        }
        return true;
    }

    /** The mark to print where the list's own cannot be. */
    static String substitute(ListBlock list, int index) {
        return list.ordered() ? (index + 1) + "." : "-";
    }
}
