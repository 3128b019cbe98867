package nl.kamervragen.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Blocks that their format itself marks as a part of the document (<i>gemarkeerd deel</i>): a named bookmark
 * in Word.
 *
 * <p>Whoever reads by the looks of a text does not see it: {@link SourceDocument#blocks()} gives what is in it.
 *
 * @param name what it is, such as {@code question}
 * @param value what the part says of itself, such as the mark of a list item; may be empty
 * @param blocks what it holds; may be empty
 */
public record SourcePart(String name, String value, List<SourceBlock> blocks) implements SourceBlock {
    /** Keeps a copy. */
    public SourcePart {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Stream<Line> lines() {
        return blocks.stream().flatMap(SourceBlock::lines);
    }

    /**
     * The blocks in it, those of parts within it in their place.
     *
     * @return no part
     */
    public Stream<SourceBlock> content() {
        return blocks.stream().flatMap(block -> block instanceof SourcePart part ? part.content() : Stream.of(block));
    }
}
