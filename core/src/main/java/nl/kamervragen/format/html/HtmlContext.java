package nl.kamervragen.format.html;

import nl.kamervragen.source.Region;

/** Where in a page a node stands. */
record HtmlContext(Region region, int headingLevel, int quotationLevel, int listLevel) {
    static final HtmlContext BODY = new HtmlContext(Region.BODY, 0, 0, 0);

    HtmlContext in(Region other) {
        return other == region ? this : new HtmlContext(other, headingLevel, quotationLevel, listLevel);
    }

    HtmlContext heading(int level) {
        return new HtmlContext(region, level, quotationLevel, listLevel);
    }

    HtmlContext quoted() {
        return new HtmlContext(region, headingLevel, quotationLevel + 1, listLevel);
    }

    HtmlContext listed(int most) {
        return new HtmlContext(region, headingLevel, quotationLevel, Math.min(listLevel + 1, most));
    }
}
