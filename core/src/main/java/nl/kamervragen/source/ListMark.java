package nl.kamervragen.source;

/**
 * That a line starts an item of a list (<i>opsommingsteken</i>).
 *
 * @param level from 1; 0 when the line is no item
 * @param marker as printed, or as the format counts it; empty when it has none
 * @param ordered whether the list is numbered
 */
public record ListMark(int level, String marker, boolean ordered) {
    /** The line is no item. */
    public static final ListMark NONE = new ListMark(0, "", false);

    /**
     * Whether the line is an item.
     *
     * @return true from level 1
     */
    public boolean isItem() {
        return level > 0;
    }
}
