package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part.
 *
 * <p>Elements of WordprocessingML go by their local name ({@code p}, {@code r}), others by a fixed prefix and their name
 * ({@code mc:Choice}, {@code m:t}). Attributes go by their local name; those of relationships start with {@code r:}.
 */
final class WordNode {
    private static final WordNode NONE = new WordNode("", Map.of());

    private final String name;
    private final Map<String, String> attributes;
    private final List<WordNode> children = new ArrayList<>(2);
    private String text = "";
    private boolean flattened;

    WordNode(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(WordNode child) {
        children.add(child);
    }

    void text(String value) {
        text = value;
    }

    void flatten() {
        flattened = true;
    }

    /** Whether elements below it stood deeper than any reader follows. */
    boolean isFlattened() {
        return flattened;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<WordNode> children() {
        return children;
    }

    /** The characters directly in it; only where they are text. */
    String text() {
        return text;
    }

    /** An attribute; empty when it has none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    int attributeCount() {
        return attributes.size();
    }

    /** The length of all its attributes' values together. */
    int attributeLength() {
        int length = 0;
        for (String value : attributes.values()) {
            length += value.length();
        }
        return length;
    }

    /** The attribute {@code val}. */
    String value() {
        return attribute("val");
    }

    Optional<WordNode> child(String childName) {
        for (WordNode child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** A child, or an element without content. */
    WordNode childOrNone(String childName) {
        return child(childName).orElse(NONE);
    }

    boolean has(String childName) {
        return child(childName).isPresent();
    }

    /** Whether a child switches something on, as {@code <w:b/>} and {@code <w:b w:val="true"/>} do. */
    Optional<Boolean> flag(String childName) {
        return child(childName).map(child -> !List.of("0", "false", "off").contains(child.value()));
    }

    boolean isOn(String childName) {
        return flag(childName).orElse(false);
    }

    /** All elements below with a name, in order; not those inside one of them. */
    Stream<WordNode> below(String wanted) {
        return children.stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.below(wanted));
    }

    /** A number; the fallback when it is none. */
    static int number(String text, int fallback) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
