package nl.kamervragen.xml.binding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element may hold (<i>elementregel</i>): the children by their names, the attributes, and whether text.
 *
 * <p>Rules refer to each other in circles, so children are added while the vocabulary is made; it is not changed later.
 */
final class ElementRule {
    private final boolean text;
    private final Set<String> attributes;
    private final Map<String, ElementRule> children = new HashMap<>();
    private final Set<String> single = new HashSet<>();

    private ElementRule(boolean text, Set<String> attributes) {
        this.text = text;
        this.attributes = attributes;
    }

    /** An element that holds elements only. */
    static ElementRule of(String... attributes) {
        return new ElementRule(false, Set.of(attributes));
    }

    /** An element that holds text, and inlines if children are added. */
    static ElementRule text(String... attributes) {
        return new ElementRule(true, Set.of(attributes));
    }

    ElementRule with(String name, ElementRule rule) {
        children.put(name, rule);
        return this;
    }

    /** A child that stands there once at the most. */
    ElementRule withOne(String name, ElementRule rule) {
        single.add(name);
        return with(name, rule);
    }

    ElementRule withAll(ElementRule other) {
        children.putAll(other.children);
        single.addAll(other.single);
        return this;
    }

    @Nullable
    ElementRule child(String name) {
        return children.get(name);
    }

    boolean isSingle(String child) {
        return single.contains(child);
    }

    boolean hasAttribute(String name) {
        return attributes.contains(name);
    }

    boolean holdsText() {
        return text;
    }

    Map<String, ElementRule> children() {
        return Map.copyOf(children);
    }

    Set<String> attributes() {
        return attributes;
    }
}
