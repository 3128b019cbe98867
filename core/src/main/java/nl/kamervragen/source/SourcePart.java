package nl.kamervragen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Blocks that their format itself marks as a part of the document (<i>gemarkeerd deel</i>): a named bookmark
 * in Word, an element with microdata in HTML.
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

    @Override
    public void forEachLine(Consumer<? super Line> visitor) {
        for (SourceBlock block : blocks) {
            block.forEachLine(visitor);
        }
    }

    /**
     * Blocks as whoever goes by their looks sees them: what stands in a part stands by itself, in cells and notes too.
     *
     * @param blocks any blocks
     * @return no part, however deep
     */
    static List<SourceBlock> dissolve(List<SourceBlock> blocks) {
        List<SourceBlock> result = new ArrayList<>(blocks.size());
        for (SourceBlock block : blocks) {
            if (block instanceof SourcePart part) {
                result.addAll(dissolve(part.blocks()));
            } else if (block instanceof SourceNote note) {
                result.add(new SourceNote(note.id(), note.marker(), dissolve(note.blocks())));
            } else if (block instanceof SourceTable table) {
                result.add(dissolve(table));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static SourceTable dissolve(SourceTable table) {
        return new SourceTable(
                table.caption(),
                table.rows().stream()
                        .map(row -> new SourceTable.Row(
                                row.header(),
                                row.cells().stream()
                                        .map(cell -> new SourceTable.Cell(
                                                dissolve(cell.blocks()), cell.colspan(), cell.rowspan()))
                                        .toList()))
                        .toList());
    }
}
