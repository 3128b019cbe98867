package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The places of a page that lead to a web address. */
final class LinkAreas {
    /** More links than any page has; a hostile one would make each glyph look at all of them. */
    private static final int MOST = 500;

    private static final Pattern OFFICIAL = Pattern.compile("https?://zoek\\.officielebekendmakingen\\.nl/"
            + "((?:ah|kv|kst|blg|h|nds|ag|stb|stcrt|trb)-[0-9A-Za-z-]{1,50})(?:\\.html|\\.pdf)?");

    /** No line of text is as high, in points. */
    private static final float LINE = 20;

    private final List<Area> areas = new ArrayList<>();

    private record Area(PDRectangle place, String target) {}

    LinkAreas(List<PDAnnotation> annotations) {
        for (PDAnnotation annotation : annotations) {
            if (areas.size() < MOST
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null
                    && link.getRectangle() != null
                    && isWeb(action.getURI())) {
                areas.add(new Area(link.getRectangle(), action.getURI()));
            }
        }
    }

    private static boolean isWeb(String uri) {
        return uri.startsWith("http://") || uri.startsWith("https://") || uri.startsWith("mailto:");
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The address that a point of the page, in its own coordinates, leads to; empty for none. */
    String at(float x, float y) {
        for (Area area : areas) {
            if (area.place().contains(x, y)) {
                return isBroken(area) ? "" : area.target();
            }
        }
        return "";
    }

    /** Words of a citation that stand on two lines cite nothing each; together they say what they cite. */
    private boolean isBroken(Area area) {
        if (!OFFICIAL.matcher(area.target()).matches()) {
            return false;
        }
        return area.place().getHeight() > LINE
                || areas.stream()
                        .anyMatch(other -> other != area
                                && other.target().equals(area.target())
                                && Math.abs(other.place().getLowerLeftY()
                                                - area.place().getLowerLeftY())
                                        < LINE);
    }

    /** The official publication that an address leads to; empty for any other. */
    static Optional<String> publication(String target) {
        Matcher page = OFFICIAL.matcher(target);
        return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
    }
}
