package nl.kamervragen.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A note that the format itself marks as one (<i>bronnoot</i>): a Word footnote, {@code [^1]:} in Markdown.
 *
 * @param id the format's own id, by which runs refer to it
 * @param marker the printed mark
 * @param blocks its text
 */
public record SourceNote(String id, String marker, List<SourceBlock> blocks) implements SourceBlock {
    /** Keeps a copy. */
    public SourceNote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Stream<Line> lines() {
        return blocks.stream().flatMap(SourceBlock::lines);
    }

    @Override
    public void forEachLine(Consumer<? super Line> visitor) {
        for (SourceBlock block : blocks) {
            block.forEachLine(visitor);
        }
    }
}
