package nl.kamervragen.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Normal form of blocks (<i>normaalvorm van tekstblokken</i>). */
public final class Blocks {
    /** How deep blocks may nest; deeper ones are flattened. */
    public static final int MAX_DEPTH = 32;

    private Blocks() {}

    /**
     * Drops empty blocks.
     *
     * @param blocks any blocks
     * @return an unmodifiable list without empty paragraphs, subheadings, lists, tables and quotations
     */
    public static List<Block> normalize(List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isEmpty(blocks.get(i))) {
                return blocks.stream()
                        .filter(b -> !isEmpty(b))
                        .<Block>map(b -> b)
                        .toList();
            }
        }
        return List.copyOf(blocks);
    }

    /**
     * The text of some blocks.
     *
     * @param blocks the blocks
     * @return their texts, a newline between
     */
    public static String plainText(List<? extends Block> blocks) {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }

    /**
     * All inlines of some blocks, spans before what they hold.
     *
     * @param blocks the blocks
     * @return the inlines in the order of the text
     */
    public static Stream<Inline> inlines(List<? extends Block> blocks) {
        List<Inline> inlines = new ArrayList<>();
        forEachInline(blocks, inlines::add);
        return inlines.stream();
    }

    /**
     * Visits all inlines of some blocks, spans before what they hold.
     *
     * @param blocks the blocks
     * @param visitor takes the inlines in the order of the text
     */
    public static void forEachInline(List<? extends Block> blocks, Consumer<? super Inline> visitor) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                deep(paragraph.content(), visitor);
            } else if (block instanceof Subheading subheading) {
                deep(subheading.content(), visitor);
            } else {
                if (block instanceof Table table) {
                    deep(table.caption(), visitor);
                }
                forEachInline(children(block), visitor);
            }
        }
    }

    private static void deep(List<Inline> inlines, Consumer<? super Inline> visitor) {
        for (Inline inline : inlines) {
            visitor.accept(inline);
            if (inline instanceof Span span) {
                deep(span.content(), visitor);
            }
        }
    }

    /**
     * The blocks that a block holds.
     *
     * @param block any block
     * @return items' and cells' blocks in order; empty for a leaf
     */
    public static List<Block> children(Block block) {
        if (block instanceof ListBlock list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .toList();
        }
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        return block instanceof Quotation quotation ? quotation.content() : List.of();
    }

    /** The content of a quotation: normal, and shallow enough for one more level around it. */
    static List<Block> limit(List<? extends Block> blocks) {
        return shallow(normalize(blocks), MAX_DEPTH - 1);
    }

    static List<ListItem> limitItems(List<ListItem> items) {
        if (items.stream().allMatch(item -> fits(item.content(), MAX_DEPTH - 1))) {
            return List.copyOf(items);
        }
        return items.stream()
                .map(item -> new ListItem(item.marker(), shallow(item.content(), MAX_DEPTH - 1)))
                .toList();
    }

    static List<TableRow> limitRows(List<TableRow> rows) {
        if (rows.stream().flatMap(row -> row.cells().stream()).allMatch(c -> fits(c.content(), MAX_DEPTH - 1))) {
            return List.copyOf(rows);
        }
        return rows.stream()
                .map(row -> new TableRow(
                        row.header(),
                        row.cells().stream()
                                .map(cell -> new TableCell(
                                        shallow(cell.content(), MAX_DEPTH - 1), cell.colspan(), cell.rowspan()))
                                .toList()))
                .toList();
    }

    private static boolean fits(List<Block> blocks, int levels) {
        for (Block block : blocks) {
            List<Block> children = children(block);
            boolean container = !(block instanceof Paragraph || block instanceof Subheading || block instanceof Image);
            if (container && (levels == 0 || !fits(children, levels - 1))) {
                return false;
            }
        }
        return true;
    }

    private static List<Block> shallow(List<Block> blocks, int levels) {
        if (fits(blocks, levels)) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            if (levels == 0) {
                result.addAll(leaves(block));
            } else {
                result.add(shallow(block, levels - 1));
            }
        }
        return normalize(result);
    }

    private static Block shallow(Block block, int levels) {
        if (block instanceof ListBlock list) {
            return new ListBlock(
                    list.ordered(),
                    list.items().stream()
                            .map(item -> new ListItem(item.marker(), shallow(item.content(), levels)))
                            .toList());
        }
        if (block instanceof Table table) {
            return new Table(
                    table.caption(),
                    table.rows().stream()
                            .map(row -> new TableRow(
                                    row.header(),
                                    row.cells().stream()
                                            .map(c -> new TableCell(
                                                    shallow(c.content(), levels), c.colspan(), c.rowspan()))
                                            .toList()))
                            .toList());
        }
        return block instanceof Quotation quotation ? new Quotation(shallow(quotation.content(), levels)) : block;
    }

    private static List<Block> leaves(Block block) {
        List<Block> children = children(block);
        return children.isEmpty()
                ? List.of(block)
                : children.stream().flatMap(child -> leaves(child).stream()).toList();
    }

    /**
     * Whether a block holds nothing, so that it has no place in a document.
     *
     * @param block any block
     * @return true for a paragraph, subheading, list, table or quotation without content
     */
    public static boolean isEmpty(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.content().isEmpty();
        }
        if (block instanceof Subheading subheading) {
            return subheading.content().isEmpty();
        }
        if (block instanceof ListBlock list) {
            return list.items().isEmpty();
        }
        if (block instanceof Table table) {
            return table.rows().isEmpty() && table.caption().isEmpty();
        }
        return block instanceof Quotation quotation && quotation.content().isEmpty();
    }
}
