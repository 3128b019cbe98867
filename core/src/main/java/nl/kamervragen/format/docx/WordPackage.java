package nl.kamervragen.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word file by name, inflated within bounds.
 *
 * <p>The container is read with the JDK alone: the limits of Apache POI are static, so one user's setting would be
 * everyone's, and its ratio test refuses honest files that only compress well.
 */
final class WordPackage {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNPACKED = 16 << 20;
    private static final String MAIN = "word/document.xml";

    private final Map<String, WordPart> parts;
    private final Map<String, Map<String, Relationship>> relationships = new HashMap<>();

    private WordPackage(Map<String, WordPart> parts) {
        this.parts = parts;
    }

    /** One part's pointer to another, or to a place outside. */
    record Relationship(String type, String target, boolean external) {}

    /** The file inflates to more than the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static WordPackage open(InputStream bytes, long limit) throws IOException {
        Map<String, WordPart> parts = new LinkedHashMap<>();
        long left = limit;
        long room = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null; count++) {
                if (count >= MOST_ENTRIES) {
                    throw new TooLarge();
                }
                WordPart content = WordPart.read(zip, left, room);
                left -= content.size();
                room -= content.isPacked() ? 0 : content.size();
                parts.putIfAbsent(normal(entry.getName()), content);
                entry = zip.getNextEntry();
            }
        } catch (IllegalArgumentException e) {
            // ZipInputStream's answer to a name in no known encoding.
            throw new IOException(e);
        }
        return new WordPackage(parts);
    }

    Optional<WordPart> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The part with the text. */
    Optional<String> main() {
        return related("", "officeDocument")
                .or(() -> Optional.of(MAIN))
                .filter(parts::containsKey)
                .or(() -> Optional.of(MAIN).filter(parts::containsKey));
    }

    /** The first part of a kind that another points to. */
    Optional<String> related(String from, String kind) {
        return relationships(from).values().stream()
                .filter(relationship -> !relationship.external()
                        && relationship.type().endsWith("/" + kind)
                        && parts.containsKey(relationship.target()))
                .map(Relationship::target)
                .findFirst();
    }

    Optional<Relationship> relationship(String from, String id) {
        return Optional.ofNullable(relationships(from).get(id));
    }

    private Map<String, Relationship> relationships(String from) {
        return relationships.computeIfAbsent(from, this::load);
    }

    private Map<String, Relationship> load(String from) {
        int slash = from.lastIndexOf('/') + 1;
        WordPart part = parts.get(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels");
        Map<String, Relationship> result = new LinkedHashMap<>();
        if (part != null) {
            WordXml.tree(part).children().forEach(node -> {
                boolean external = node.attribute("TargetMode").equals("External");
                String target = node.attribute("Target");
                result.put(
                        node.attribute("Id"),
                        new Relationship(
                                node.attribute("Type"),
                                external ? target : resolve(from.substring(0, slash), target),
                                external));
            });
        }
        return result;
    }

    private static String resolve(String folder, String target) {
        return normal(target.startsWith("/") ? target : folder + target);
    }

    private static String normal(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
