package nl.kamervragen.format;

import java.util.List;
import nl.kamervragen.diagnostic.Resource;

/**
 * How to write (<i>schrijfopties</i>). Immutable and thread-safe.
 *
 * @param resources bytes that the document names, such as images
 */
public record WriteOptions(List<Resource> resources) {
    private static final WriteOptions STANDARD = new WriteOptions(List.of());

    /** Keeps a copy. */
    public WriteOptions {
        resources = List.copyOf(resources);
    }

    /**
     * No resources.
     *
     * @return the standard options
     */
    public static WriteOptions standard() {
        return STANDARD;
    }
}
