package nl.kamervragen.read.text;

import java.util.Arrays;
import java.util.List;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * How wide a document is printed, to tell the last line of a paragraph from a line that goes on where no blank line does.
 *
 * @param characters a common width; 0 when lines do not follow each other
 */
record LineWidth(int characters) {
    /** Lines longer than print are whole paragraphs, or several that an extractor glued. */
    private static final int WIDEST_PRINT = 160;

    static LineWidth of(List<? extends SourceBlock> blocks) {
        int[] lengths = new int[blocks.size()];
        int count = 0;
        for (SourceBlock block : blocks) {
            if (block instanceof Line line && line.start() == LineStart.LINE) {
                lengths[count++] = line.text().length();
            }
        }
        Arrays.sort(lengths, 0, count);
        return new LineWidth(count == 0 ? 0 : lengths[count * 3 / 4]);
    }

    /** Whether a paragraph ends between two lines: after the end of a sentence on a line that had room for more. */
    boolean endsBetween(Line before, Line line) {
        if (line.start() != LineStart.LINE || characters == 0 || !endsSentence(before)) {
            return false;
        }
        String text = line.text();
        int start = Blanks.skip(text, 0);
        boolean opens = start < text.length()
                && (Character.isUpperCase(text.charAt(start)) || "«‘“".indexOf(text.charAt(start)) >= 0);
        return opens && (characters > WIDEST_PRINT || before.text().length() * 4 < characters * 3);
    }

    /** Whether a line ends a sentence; a mark of a note may follow. */
    static boolean endsSentence(Line line) {
        String text = line.text();
        int end = Blanks.end(text);
        for (int i = line.runs().size() - 1;
                i >= 0 && !line.runs().get(i).noteId().isEmpty();
                i--) {
            end -= line.runs().get(i).text().length();
        }
        end = Math.max(0, end);
        return endsSentence(text.substring(0, withoutBracketedMark(text, end)));
    }

    private static int withoutBracketedMark(String text, int end) {
        if (end == 0 || text.charAt(end - 1) != ']') {
            return end;
        }
        int at = end - 1;
        while (at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at > 0 && at < end - 1 && text.charAt(at - 1) == '[' ? at - 1 : end;
    }

    private static boolean endsSentence(String text) {
        int end = Blanks.end(text);
        return end > 0 && ".?!:;".indexOf(text.charAt(end - 1)) >= 0;
    }
}
