package nl.kamervragen.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Resource;

/**
 * A document as its source has it (<i>brondocument</i>): pages of blocks in reading order.
 *
 * @param pages at least one, in order; a format without pages has one with number 0
 * @param properties the file's own properties, such as {@code onskenmerk} of a Word letter; in order
 * @param resources bytes that image runs name
 * @param declared values that the source states beside its print, as JSON writes them, each by its RFC 6901 pointer; a
 *     reader believes one only where the print says the same. An object or item of a list that is there has an empty one
 */
public record SourceDocument(
        List<Page> pages, Map<String, String> properties, List<Resource> resources, Map<String, String> declared) {
    /** Keeps copies. */
    public SourceDocument {
        pages = List.copyOf(pages);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        resources = List.copyOf(resources);
        declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
    }

    /**
     * A document that states nothing beside its print.
     *
     * @param pages the pages
     * @param properties the file's own properties
     * @param resources bytes that image runs name
     */
    public SourceDocument(List<Page> pages, Map<String, String> properties, List<Resource> resources) {
        this(pages, properties, resources, Map.of());
    }

    /**
     * A document without properties and resources.
     *
     * @param pages the pages
     * @return the document
     */
    public static SourceDocument of(List<Page> pages) {
        return new SourceDocument(pages, Map.of(), List.of());
    }

    /**
     * All blocks of all pages; what stands in a {@link SourcePart} as if it stood by itself.
     *
     * @return in reading order
     */
    public Stream<SourceBlock> blocks() {
        return pages.stream().flatMap(page -> page.blocks().stream()).flatMap(SourceDocument::content);
    }

    private static Stream<SourceBlock> content(SourceBlock block) {
        return block instanceof SourcePart part
                ? part.blocks().stream().flatMap(SourceDocument::content)
                : Stream.of(block);
    }

    /**
     * The document as whoever goes by its looks sees it: what stands in a {@link SourcePart} stands by itself, in
     * cells and notes too.
     *
     * @return this, when nothing stands in one
     */
    public SourceDocument withoutParts() {
        if (!hasParts()) {
            return this;
        }
        List<Page> flat = pages.stream()
                .map(page -> new Page(page.number(), SourcePart.dissolve(page.blocks())))
                .toList();
        return new SourceDocument(flat, properties, resources);
    }

    /**
     * Whether the format marks any part of it.
     *
     * @return true if a page or a note holds a {@link SourcePart}
     */
    public boolean hasParts() {
        for (Page page : pages) {
            for (SourceBlock block : page.blocks()) {
                if (isOrHoldsPart(block)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOrHoldsPart(SourceBlock block) {
        return block instanceof SourcePart
                || block instanceof SourceNote note && note.blocks().stream().anyMatch(SourcePart.class::isInstance);
    }

    /**
     * All lines, those within tables and notes included.
     *
     * @return in reading order
     */
    public Stream<Line> lines() {
        return blocks().flatMap(SourceBlock::lines);
    }

    /**
     * A page (<i>bladzijde</i>).
     *
     * @param number from 1; 0 when the format has no pages
     * @param blocks in reading order
     */
    public record Page(int number, List<SourceBlock> blocks) {
        /** Keeps a copy. */
        public Page {
            blocks = List.copyOf(blocks);
        }
    }
}
