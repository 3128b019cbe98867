package nl.kamervragen.format.markdown;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;

/** Which lists Markdown has itself, and which are typed as paragraphs. */
final class MarkdownLists {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})[.)]");
    private static final Pattern TYPED = Pattern.compile("[–•▪·]|[a-z][.)]|[ivx]{1,4}[.)]");

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

    /** Letters, dashes and bullets that readers know in front of a paragraph. */
    static boolean isTyped(ListBlock list) {
        return list.items().stream()
                        .allMatch(item -> TYPED.matcher(item.marker()).matches() && isSimple(item))
                && list.ordered() == Character.isLetter(firstMarker(list.items()));
    }

    /** A list is seen where a sentence ended before it, and lettered ones from their first letter. */
    static boolean isSeen(ListBlock list, String before) {
        char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
        char first = firstMarker(list.items());
        return ".;:?!".indexOf(last) >= 0 && (!list.ordered() || first == 'a' || first == 'i');
    }

    private static char firstMarker(List<ListItem> items) {
        return items.isEmpty() ? ' ' : items.get(0).marker().charAt(0);
    }

    private static boolean isSimple(ListItem item) {
        return item.content().size() == 1 && item.content().get(0) instanceof Paragraph;
    }

    /** The mark to print where the list's own cannot be. */
    static String substitute(ListBlock list, int index) {
        return list.ordered() ? (index + 1) + "." : "-";
    }
}
