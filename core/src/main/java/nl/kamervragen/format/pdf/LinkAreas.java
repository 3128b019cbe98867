package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The places of a page that lead to a web address. */
final class LinkAreas {
    /** More links than any page has; a hostile one would make each glyph look at all of them. */
    private static final int MOST = 500;

    private final List<Area> areas = new ArrayList<>();

    private record Area(PDRectangle place, String target) {}

    LinkAreas(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
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
                return area.target();
            }
        }
        return "";
    }
}
