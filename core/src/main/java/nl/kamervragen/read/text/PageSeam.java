package nl.kamervragen.read.text;

import java.util.List;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/** Where a page ended within a sentence, the line on the next page goes on with the paragraph. */
final class PageSeam {
    private PageSeam() {}

    static void join(List<SourceBlock> blocks, int at) {
        if (blocks.get(at) instanceof Line next
                && blocks.get(at - 1) instanceof Line last
                && next.start() == LineStart.PARAGRAPH
                && !next.list().isItem()
                && next.headingLevel() == 0
                && last.headingLevel() == 0
                && next.quotationLevel() == last.quotationLevel()
                && goesOn(last.text(), next.text())) {
            blocks.set(at, next.toBuilder().start(LineStart.LINE).build());
        }
    }

    private static boolean goesOn(String before, String after) {
        int end = Blanks.end(before);
        int start = Blanks.skip(after, 0);
        if (end == 0 || start == after.length()) {
            return false;
        }
        char last = before.charAt(end - 1);
        char first = after.charAt(start);
        boolean open = Character.isLetterOrDigit(last) || ",-–(/".indexOf(last) >= 0;
        return open && (Character.isLowerCase(first) || Character.isDigit(first) || "«(‘“\"".indexOf(first) >= 0);
    }
}
