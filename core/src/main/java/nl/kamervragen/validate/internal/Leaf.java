package nl.kamervragen.validate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableRow;

/**
 * A run of text with its place (<i>tekst met vindplaats</i>): a paragraph, subheading or caption, however deep.
 *
 * @param path an RFC 6901 pointer to the block that holds it
 * @param inlines its text
 */
public record Leaf(String path, List<Inline> inlines) {
    /**
     * Keeps a copy.
     *
     * @param path an RFC 6901 pointer to the block that holds it
     * @param inlines its text
     */
    public Leaf {
        inlines = List.copyOf(inlines);
    }

    /**
     * The leaves of some blocks.
     *
     * @param path where the list of blocks stands, such as {@code /body}
     * @param blocks the blocks
     * @return in order of print
     */
    public static List<Leaf> of(String path, List<? extends Block> blocks) {
        List<Leaf> leaves = new ArrayList<>();
        collect(path, blocks, leaves);
        return leaves;
    }

    private static void collect(String path, List<? extends Block> blocks, List<Leaf> leaves) {
        for (int i = 0; i < blocks.size(); i++) {
            collect(path + "/" + i, blocks.get(i), leaves);
        }
    }

    private static void collect(String path, Block block, List<Leaf> leaves) {
        if (block instanceof Paragraph paragraph) {
            leaves.add(new Leaf(path, paragraph.content()));
        } else if (block instanceof Subheading subheading) {
            leaves.add(new Leaf(path, subheading.content()));
        } else if (block instanceof Quotation quotation) {
            collect(path + "/content", quotation.content(), leaves);
        } else if (block instanceof ListBlock list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(path + "/items/" + i + "/content", list.items().get(i).content(), leaves);
            }
        } else if (block instanceof Table table) {
            leaves.add(new Leaf(path, table.caption()));
            for (int i = 0; i < table.rows().size(); i++) {
                collectRow(path + "/rows/" + i, table.rows().get(i), leaves);
            }
        }
    }

    private static void collectRow(String path, TableRow row, List<Leaf> leaves) {
        for (int i = 0; i < row.cells().size(); i++) {
            collect(path + "/cells/" + i + "/content", row.cells().get(i).content(), leaves);
        }
    }

    /**
     * The text without markup.
     *
     * @return the text
     */
    public String text() {
        return Inlines.plainText(inlines);
    }

    /**
     * All inlines, those within spans too.
     *
     * @return in order of print
     */
    public Stream<Inline> allInlines() {
        return Blocks.inlines(List.of(new Paragraph(inlines)));
    }
}
