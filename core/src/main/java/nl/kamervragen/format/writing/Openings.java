package nl.kamervragen.format.writing;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Subheading;

/**
 * Which lines of a passage would be taken for something else (<i>schijnregels</i>). A writer escapes those, or reports
 * them. Stateless and thread-safe.
 */
public final class Openings {
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
