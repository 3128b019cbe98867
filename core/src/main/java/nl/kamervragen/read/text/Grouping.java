package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.SourceBlock;

/** Puts the lines of one part together to paragraphs and list items. */
final class Grouping {
    private final Reading reading;
    private final LineWidth width;
    private final TypedMarks marks;
    private final List<Group> open = new ArrayList<>();

    Grouping(Reading reading, LineWidth width, List<? extends SourceBlock> source) {
        this.reading = reading;
        this.width = width;
        this.marks = new TypedMarks(source);
    }

    /** What was put together since the last time. */
    List<Group> take() {
        List<Group> result = List.copyOf(open);
        open.clear();
        marks.end();
        return result;
    }

    void add(int index, Line line) {
        if (line.isBlank()
                && !line.hasImage()
                && line.runs().stream().allMatch(run -> run.noteId().isEmpty())) {
            return;
        }
        Group last = open.isEmpty() ? null : open.get(open.size() - 1);
        ListMark mark = line.list().isItem() ? line.list() : marks.at(index, line, last == null ? null : last.last());
        boolean joins = last != null && !mark.isItem() && joins(last, line);
        if (last != null && joins) {
            last.add(line);
        } else {
            open.add(new Group(line, mark));
            if (!mark.isItem()) {
                marks.end();
            }
        }
    }

    private boolean joins(Group last, Line line) {
        if (last.quotationLevel() != line.quotationLevel()) {
            return false;
        }
        if (last.isItem()
                && last.lines().size() == 1
                && TypedMarks.isAlone(last.first().text())) {
            return true;
        }
        if (line.start() == LineStart.PARAGRAPH) {
            return isSplit(last, line);
        }
        return MarkLinker.startsWithMark(line) || !width.endsBetween(last.last(), line);
    }

    /** "De uitkomsten / van deze proef": no end mark before, a lower-case letter after. */
    private boolean isSplit(Group last, Line line) {
        String before = last.last().text();
        String after = line.text();
        int end = Blanks.end(before);
        int start = Blanks.skip(after, 0);
        boolean split = last.itemLevel() == 0
                && line.itemLevel() == 0
                && end > 0
                && start < after.length()
                && (Character.isLetterOrDigit(before.charAt(end - 1)) || before.charAt(end - 1) == ',')
                && Character.isLowerCase(after.charAt(start))
                && !startsWithUrl(after, start)
                && !TypedMarks.isMark(after, start)
                && line.headingLevel() == 0
                && last.last().headingLevel() == 0
                && !line.hasImage()
                && !last.last().hasImage();
        if (split) {
            reading.report(Diagnostic.of(ReadingCodes.PARAGRAPH_SPLIT)
                    .at(List.of(last.last().span(), line.span()))
                    .build());
        }
        return split;
    }

    /** The small letter of a URL tells nothing of the sentence. */
    private static boolean startsWithUrl(String text, int start) {
        return text.startsWith("http", start) && text.indexOf("://", start) > 0 || text.startsWith("www.", start);
    }
}
