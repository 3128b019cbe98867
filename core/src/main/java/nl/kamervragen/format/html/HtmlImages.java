package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.diagnostic.Resource;
import org.jsoup.nodes.Element;

/** The images of a page: their names, and the bytes of those that the page holds itself. */
final class HtmlImages {
    private static final String BASE64 = ";base64,";

    private final List<Resource> resources = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int unnamed;

    List<Resource> resources() {
        return resources;
    }

    /** The name that the page gives, else the last part of its address, else a number. */
    String name(Element image) {
        String source = image.attr("src").strip();
        boolean held = source.regionMatches(true, 0, "data:", 0, 5);
        String given = image.attr("data-name");
        String name = image.hasAttr("data-name") ? given : held ? "" : lastPart(source);
        if (name.isEmpty() && !image.hasAttr("data-name")) {
            name = "image" + ++unnamed + (held ? extension(source) : "");
        }
        if (held && !name.isEmpty()) {
            add(name, source);
        }
        return name;
    }

    private static String lastPart(String address) {
        int end = address.indexOf('?');
        String path = end < 0 ? address : address.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String source) {
        int slash = source.indexOf('/');
        int end = source.indexOf(';');
        String type = slash > 0 && end > slash ? source.substring(slash + 1, end) : "";
        return type.matches("[a-z0-9]{2,5}") ? "." + type.replace("jpeg", "jpg") : "";
    }

    private void add(String name, String source) {
        int at = source.indexOf(BASE64);
        if (at < 0 || !names.add(name)) {
            return;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(at + BASE64.length()));
            resources.add(new Resource(name, source.substring("data:".length(), at), bytes));
        } catch (IllegalArgumentException e) {
            // Damaged bytes are no image; the name and the description stay.
        }
    }
}
