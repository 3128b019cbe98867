package nl.kamervragen.read.assembly;

import java.util.List;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.text.Hyphenation;
import nl.kamervragen.read.title.ResponseParser;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * The lines of an answer line, joined.
 *
 * @param lines the lines
 * @param end the index after the last
 */
record ResponseLines(List<Line> lines, int end) {
    private static final int MOST = 8;

    static ResponseLines collect(List<SourceBlock> blocks, Headings headings, int from, int to) {
        int i = from;
        boolean received = false;
        while (i < to
                && i - from < MOST
                && blocks.get(i) instanceof Line line
                && headings.at(i).isEmpty()) {
            String next = Blanks.collapse(line.text());
            boolean goesOn = i == from
                    || next.startsWith("Zie ook")
                    || line.start() != LineStart.PARAGRAPH && (!received || goesOnAfter(Lines.text(blocks, i - 1)));
            if (!goesOn) {
                break;
            }
            received |= next.contains("ontvangen");
            i++;
        }
        return new ResponseLines(
                blocks.subList(from, i).stream().map(Line.class::cast).toList(), i);
    }

    /** After "(ontvangen …" only what finishes the bracket or the "Zie ook" belongs to the line. */
    private static boolean goesOnAfter(String before) {
        int end = Blanks.end(before);
        return end > 0 && before.charAt(end - 1) != '.' && before.charAt(end - 1) != ')';
    }

    Response read(Reading reading, String path, Chamber chamber) {
        lines.forEach(line -> reading.map(path + "/response", line));
        String text = Hyphenation.join(lines);
        return ResponseParser.parse(text, chamber, reading.options().registry());
    }
}
