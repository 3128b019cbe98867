package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.TextStyle;

/**
 * Subheadings that stand directly above the heading of a question or an answer (<i>tussenkopjes</i>): they belong to what
 * follows, not to the answer above them.
 *
 * <p>Only what the source itself sets apart counts, as a heading or in bold among text that is not: a short line of plain
 * text may end an answer.
 */
final class LeadLines {
    private static final int MOST = 3;
    private static final int LONGEST = 120;

    private LeadLines() {}

    /** Takes them from the end of a section's blocks; what is left is never empty, nor all of it headings. */
    static List<SourceBlock> takeFromEnd(List<SourceBlock> content) {
        int start = content.size();
        boolean found = false;
        while (start > 0
                && content.size() - start < MOST
                && (isHeading(content.get(start - 1)) || isBlank(content.get(start - 1)))) {
            found |= isHeading(content.get(start - 1));
            start--;
        }
        if (!found || !holdsText(content.subList(0, start))) {
            return List.of();
        }
        List<SourceBlock> end = content.subList(start, content.size());
        List<SourceBlock> lead = new ArrayList<>(end);
        end.clear();
        return lead;
    }

    private static boolean holdsText(List<SourceBlock> content) {
        return content.stream().anyMatch(block -> !isBlank(block) && !isHeading(block) && !isBold(block));
    }

    private static boolean isHeading(SourceBlock block) {
        if (!(block instanceof Line line) || line.hasImage() || line.quotationLevel() > 0 || line.itemLevel() > 0) {
            return false;
        }
        String text = line.text();
        int end = Blanks.end(text);
        boolean apart = line.headingLevel() > 0 || line.start() == LineStart.PARAGRAPH && line.isAll(TextStyle.BOLD);
        return apart && end > 0 && end <= LONGEST && ".?!,;:".indexOf(text.charAt(end - 1)) < 0;
    }

    private static boolean isBold(SourceBlock block) {
        return block instanceof Line line && line.isAll(TextStyle.BOLD);
    }

    private static boolean isBlank(SourceBlock block) {
        return block instanceof Line line && line.isBlank() && !line.hasImage();
    }
}
