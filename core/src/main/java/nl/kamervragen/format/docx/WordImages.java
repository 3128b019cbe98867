package nl.kamervragen.format.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.Image;
import nl.kamervragen.diagnostic.Resource;

/** The images whose bytes are at hand. Of others the description is printed. Lives for one document. */
final class WordImages {
    private static final String FRAME = "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>"
            + "<pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%s\"/>"
            + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
            + "<a:ext cx=\"4320000\" cy=\"3240000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic>";

    private final List<Resource> resources;
    private final Map<String, Resource> used = new LinkedHashMap<>();

    WordImages(List<Resource> resources) {
        this.resources = resources;
    }

    String run(Image image) {
        Optional<Resource> bytes = resources.stream()
                .filter(resource -> resource.name().equals(image.name())
                        && resource.mediaType().startsWith("image/"))
                .findFirst();
        if (bytes.isEmpty()) {
            return image.alt().isEmpty() ? "" : "<w:r>" + WordRuns.characters(image.alt()) + "</w:r>";
        }
        String id = "kvi" + (used.size() + 1);
        used.put(id, bytes.get());
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"3240000\"/><wp:docPr id=\"" + used.size()
                + "\" name=\"Afbeelding " + used.size() + "\" descr=\"" + new XmlOut().text(image.alt()) + "\"/>"
                + String.format(FRAME, id) + "</wp:inline></w:drawing></w:r>";
    }

    String relationships() {
        StringBuilder result = new StringBuilder();
        used.forEach((id, resource) -> result.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"" + WordContainer.OFFICE + "image\" Target=\"")
                .append(file(id, resource))
                .append("\"/>"));
        return result.toString();
    }

    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        used.forEach((id, resource) -> parts.put("word/" + file(id, resource), resource.bytes()));
        return parts;
    }

    private static String file(String id, Resource resource) {
        String type = resource.mediaType().substring("image/".length()).replaceAll("[^a-z].*", "");
        return "media/" + id + "." + (type.isEmpty() ? "png" : type);
    }
}
