package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.TextStyle;

/** Lines by paragraph, where nothing but the paragraphs tells questions and answers apart. */
final class Paragraphs {
    /** What opens a question, whatever the one before ends with. */
    private static final Pattern ASKING = Pattern.compile(
            "(?:Kunt|Bent|Deelt|Heeft|Hebt|Wilt|Erkent|Herkent|Kent|Vindt|Ziet|Gaat|Onderschrijft|Begrijpt) u\\b");

    private static final String ENDS = ".?!:;»”\"’')]…";

    private Paragraphs() {}

    /** The paragraphs of a text with blank lines between them; of another one each line that starts a sentence. */
    static List<List<SourceBlock>> of(List<SourceBlock> blocks) {
        boolean spaced = blocks.stream()
                .skip(1)
                .anyMatch(block -> block instanceof Line line && line.start() == LineStart.PARAGRAPH);
        List<List<SourceBlock>> result = new ArrayList<>();
        for (SourceBlock block : blocks) {
            boolean starts = result.isEmpty() || !(block instanceof Line line) || starts(line, last(result), spaced);
            if (starts) {
                result.add(new ArrayList<>());
            }
            result.get(result.size() - 1).add(block);
        }
        return result;
    }

    private static boolean starts(Line line, SourceBlock before, boolean spaced) {
        boolean breaks = line.start() == LineStart.PARAGRAPH || !spaced && line.start() == LineStart.LINE;
        if (!breaks || isItem(line) || line.itemLevel() > 0) {
            return false;
        }
        String text = line.text();
        char first = text.isBlank() ? ' ' : text.charAt(Blanks.skip(text, 0));
        return !Character.isLowerCase(first)
                && (!(before instanceof Line last)
                        || isEnded(last.text())
                        || ASKING.matcher(text.strip()).lookingAt());
    }

    private static boolean isItem(Line line) {
        String text = line.text();
        int start = Blanks.skip(text, 0);
        return line.list().isItem() && !line.list().ordered()
                || start + 1 < text.length()
                        && "-–•▪·".indexOf(text.charAt(start)) >= 0
                        && Blanks.is(text.charAt(start + 1));
    }

    private static boolean isEnded(String text) {
        int end = Blanks.end(text);
        return end == 0 || ENDS.indexOf(text.charAt(end - 1)) >= 0 || Character.isDigit(text.charAt(end - 1));
    }

    private static SourceBlock last(List<List<SourceBlock>> paragraphs) {
        List<SourceBlock> last = paragraphs.get(paragraphs.size() - 1);
        return last.get(last.size() - 1);
    }

    /** Whether a paragraph ends with a question mark; quotation marks, brackets and marks of notes may follow it. */
    static boolean asks(List<SourceBlock> paragraph) {
        if (!(paragraph.get(paragraph.size() - 1) instanceof Line line)) {
            return false;
        }
        String text = line.text();
        int end = text.length();
        while (end > 0
                && (Blanks.is(text.charAt(end - 1))
                        || "»”\"’')]([".indexOf(text.charAt(end - 1)) >= 0
                        || Character.isDigit(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '?';
    }

    /** Between two answers without numbers, the paragraphs that ask belong to the next; they are taken from the first. */
    static List<List<SourceBlock>> takeQuestionsAtEnd(List<SourceBlock> content) {
        List<List<SourceBlock>> paragraphs = content.isEmpty() ? List.of() : of(content);
        int start = paragraphs.size();
        while (start > 1 && asks(paragraphs.get(start - 1))) {
            start--;
        }
        List<List<SourceBlock>> result = List.copyOf(paragraphs.subList(start, paragraphs.size()));
        int taken = result.stream().mapToInt(List::size).sum();
        content.subList(content.size() - taken, content.size()).clear();
        return result;
    }

    static boolean isBold(List<SourceBlock> paragraph) {
        return paragraph.stream().allMatch(block -> block instanceof Line line && line.isAll(TextStyle.BOLD));
    }
}
