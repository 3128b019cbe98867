package nl.kamervragen.format.html;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document, spelled out only when something is lost there (<i>pad</i>): nearly never.
 *
 * @param parent what it stands in; null at the top
 * @param step the property; the whole path at the top, empty for an item of a list
 * @param index which item of a list
 */
record HtmlPath(@Nullable HtmlPath parent, String step, int index) {
    static HtmlPath of(String path) {
        return new HtmlPath(null, path, 0);
    }

    HtmlPath child(String property) {
        return new HtmlPath(this, property, 0);
    }

    HtmlPath item(int item) {
        return new HtmlPath(this, "", item);
    }

    /** An RFC 6901 pointer. */
    @Override
    public String toString() {
        return parent == null ? step : parent + "/" + (step.isEmpty() ? String.valueOf(index) : step);
    }
}
