package nl.kamervragen.format.writing;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;

/**
 * Which lines of a passage would be taken for something else (<i>schijnregels</i>). A writer escapes those, or reports
 * them. Stateless and thread-safe.
 */
public final class Openings {
    /** What a line ends in that a reader does not take for the end of a sentence, such as a note's mark. */
    private static final String NO_SENTENCE = "]";

    private Openings() {}

    /**
     * What a reader has seen before a block of a passage.
     *
     * @param blocks the passage
     * @param index the block's index
     * @param surroundings where the passage stands
     * @return the text before; empty where no sentence goes on
     */
    public static String before(List<Block> blocks, int index, Surroundings surroundings) {
        if (index == 0) {
            return surroundings.before();
        }
        Block block = blocks.get(index - 1);
        boolean running = block instanceof Paragraph || block instanceof Subheading;
        return running ? block.plainText() : "";
    }

    /**
     * The line above a block of a passage, as a reader sees it: the mark of a note is part of it.
     *
     * @param blocks the passage
     * @param index the block's index
     * @param surroundings where the passage stands
     * @return its text; empty where none stands above
     */
    public static String above(List<Block> blocks, int index, Surroundings surroundings) {
        return index == 0 ? surroundings.before() : lastLine(blocks.get(index - 1));
    }

    private static String lastLine(Block block) {
        if (block instanceof Paragraph paragraph) {
            return line(paragraph.content());
        }
        if (block instanceof Subheading subheading) {
            return line(subheading.content());
        }
        if (block instanceof Image image) {
            return image.alt().isEmpty() ? NO_SENTENCE : image.alt();
        }
        if (block instanceof Quotation quotation) {
            return lastLine(quotation.content());
        }
        if (block instanceof ListBlock list) {
            return lastLine(list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .toList());
        }
        return "";
    }

    private static String lastLine(List<Block> blocks) {
        return blocks.isEmpty() ? NO_SENTENCE : lastLine(blocks.get(blocks.size() - 1));
    }

    private static String line(List<Inline> content) {
        boolean noted = !content.isEmpty() && content.get(content.size() - 1) instanceof NoteReference;
        return noted ? NO_SENTENCE : Inlines.plainText(content);
    }

    /**
     * Which lines of a paragraph start like something else.
     *
     * @param content the paragraph's content
     * @param before what a reader has seen before it
     * @param surroundings where it stands
     * @return one flag a line
     */
    public static boolean[] suspicious(List<Inline> content, String before, Surroundings surroundings) {
        String[] lines = Inlines.plainText(content).split("\n", -1);
        boolean[] result = new boolean[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i];
            boolean first = i == 0;
            result[i] = first && (Lookalikes.at(text) || Lookalikes.readsOn(before, text))
                    || !first && Lookalikes.startsPart(text)
                    || surroundings == Surroundings.BODY && Lookalikes.isSignature(text);
        }
        return result;
    }
}
