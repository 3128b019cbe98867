package nl.kamervragen.xml.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Strong;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;

/** The blocks of one part of the document as they are read; empty ones are never kept. Not thread-safe. */
final class Passage {
    private final List<Place> places = new ArrayList<>();

    void add(Block block, SourceSpan span) {
        if (!Blocks.isEmpty(block)) {
            places.add(new Place(block, span));
        }
    }

    void addAll(Passage other) {
        places.addAll(other.places);
    }

    void addFirst(Block block, SourceSpan span) {
        if (!Blocks.isEmpty(block)) {
            places.add(0, new Place(block, span));
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Optional<Place> first() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
    }

    /** Replaces the first block; an empty one is dropped. */
    void replaceFirst(Block block) {
        Place first = places.remove(0);
        addFirst(block, first.span());
    }

    /** Bold that covers all of a part is layout. */
    void dropBold() {
        if (isBold()) {
            places.replaceAll(
                    place -> new Place(new Paragraph(bold(place.block()).orElse(List.of())), place.span()));
        }
    }

    private boolean isBold() {
        for (Place place : places) {
            if (bold(place.block()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<Inline>> bold(Block block) {
        return block instanceof Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Strong strong
                ? Optional.of(strong.content())
                : Optional.empty();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(places.size());
        for (Place place : places) {
            blocks.add(place.block());
        }
        return blocks;
    }

    void mapTo(String path, SourceMap.Builder map) {
        for (int i = 0; i < places.size(); i++) {
            map.path(path + "/" + i, places.get(i).span());
        }
    }
}
