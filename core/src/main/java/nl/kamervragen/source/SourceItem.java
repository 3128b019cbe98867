package nl.kamervragen.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * What a source's own markup says about the document (<i>aangifte</i>): a tree in the words of the JSON contract, such as
 * microdata in HTML.
 *
 * <p>It is a hint: a reader believes it only when the lines of the source say the same.
 *
 * @param name the property's name in the JSON; empty for the document itself
 * @param value its value as JSON writes it; empty for an object
 * @param items the properties of an object, in order; one of a list for each of its values
 * @param content the blocks of a property that holds rich text
 * @param spans where its text stands
 */
public record SourceItem(
        String name, String value, List<SourceItem> items, List<Part> content, List<SourceSpan> spans) {
    /** The source says nothing about itself. */
    public static final SourceItem NONE = new SourceItem("", "", List.of(), List.of(), List.of());

    /** Keeps copies. */
    public SourceItem {
        items = List.copyOf(items);
        content = List.copyOf(content);
        spans = List.copyOf(spans);
    }

    /**
     * A block and where it stands.
     *
     * @param block the block
     * @param spans the places of its text
     */
    public record Part(Block block, List<SourceSpan> spans) {
        /** Keeps a copy. */
        public Part {
            spans = List.copyOf(spans);
        }
    }

    /**
     * All values of a property.
     *
     * @param property its name
     * @return in order
     */
    public Stream<SourceItem> all(String property) {
        return items.stream().filter(item -> item.name().equals(property));
    }

    /**
     * A property.
     *
     * @param property its name
     * @return its first value, if it has any
     */
    public Optional<SourceItem> first(String property) {
        return all(property).findFirst();
    }

    /**
     * A property's value.
     *
     * @param property its name
     * @return its first value as text, if it has any
     */
    public Optional<String> text(String property) {
        return first(property).map(SourceItem::value);
    }

    /**
     * The blocks of a property that holds rich text.
     *
     * @param property its name
     * @return empty when it is absent
     */
    public List<Block> blocks(String property) {
        return all(property)
                .flatMap(item -> item.content().stream())
                .map(Part::block)
                .toList();
    }
}
