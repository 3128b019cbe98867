package nl.kamervragen.read.text;

import java.util.List;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;

/** Joins the lines of a paragraph: words broken at their ends are mended, URLs and links go on over them. */
final class LineJoiner {
    private final Notes notes;
    private final Chamber chamber;

    LineJoiner(Notes notes, Chamber chamber) {
        this.notes = notes;
        this.chamber = chamber;
    }

    /** The inlines of some lines, the first from an offset on. */
    List<Inline> join(List<Line> lines, int from, boolean dropBold) {
        InlineBuilder builder = new InlineBuilder(notes, chamber, dropBold);
        boolean url = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int start = i == 0 ? from : 0;
            if (i + 1 == lines.size()) {
                line.part(start, line.text().length()).forEach(builder::add);
                break;
            }
            Line next = lines.get(i + 1);
            boolean more = next.start() != LineStart.PARAGRAPH;
            url = more && Hyphenation.isUrl(line.text(), next, url);
            boolean mended = more && !url && Hyphenation.isBroken(line.text(), next);
            boolean joined = url || mended || more && Hyphenation.isJoined(line.text(), next);
            int end = mended ? Blanks.end(line.text()) - 1 : line.text().length();
            line.part(start, end).forEach(builder::add);
            if (next.start() == LineStart.BREAK) {
                builder.add(new LineBreak());
            } else if (!joined && !MarkLinker.startsWithMark(next)) {
                builder.addBlank();
            }
        }
        return builder.build();
    }
}
