package nl.kamervragen.format.html;

import nl.kamervragen.source.Region;

/** Where in a page a node stands. */
record HtmlContext(Region region, int headingLevel, int quotationLevel, int listLevel, boolean marked) {
    static final HtmlContext BODY = new HtmlContext(Region.BODY, 0, 0, 0, false);

    HtmlContext in(Region other) {
        return other == region ? this : new HtmlContext(other, headingLevel, quotationLevel, listLevel, marked);
    }

    HtmlContext heading(int level) {
        return new HtmlContext(region, level, quotationLevel, listLevel, marked);
    }

    HtmlContext quoted() {
        return new HtmlContext(region, headingLevel, quotationLevel + 1, listLevel, marked);
    }

    HtmlContext listed(int most) {
        return new HtmlContext(region, headingLevel, quotationLevel, Math.min(listLevel + 1, most), marked);
    }

    /** Within the article of a page of this library, whose parts are marked. */
    HtmlContext inArticle() {
        return new HtmlContext(region, headingLevel, quotationLevel, listLevel, true);
    }

    /** For a flow of its own: a cell, a note. */
    HtmlContext apart() {
        return new HtmlContext(region, 0, 0, 0, marked);
    }
}
