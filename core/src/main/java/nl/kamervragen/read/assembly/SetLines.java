package nl.kamervragen.read.assembly;

import java.util.List;
import java.util.Locale;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/** Which lines of a set open a part of it. */
final class SetLines {
    private final List<SourceBlock> blocks;
    private final Headings headings;

    SetLines(List<SourceBlock> blocks, Headings headings) {
        this.blocks = blocks;
        this.headings = headings;
    }

    /** "Antwoord van Minister …" and "Zie ook …", but no title "Antwoord van de minister … op vragen van …". */
    boolean isResponse(int i, int to) {
        String text = Lines.text(blocks, i);
        if (text.startsWith("Zie ook")) {
            return true;
        }
        if (!Openers.isResponse(text)) {
            return false;
        }
        if (Headings.isReceived(blocks.subList(0, to), i)) {
            return true;
        }
        boolean goesOn = i + 1 < to && blocks.get(i + 1) instanceof Line next && next.start() != LineStart.PARAGRAPH;
        String joined = text + " " + (goesOn ? Lines.text(blocks, i + 1) : "");
        return !joined.toLowerCase(Locale.ROOT).matches(".*\\bop (?:de )?(?:schriftelijke )?(?:kamer)?vragen\\b.*");
    }

    boolean isNotice(int i) {
        return blocks.get(i) instanceof Line line && Openers.isNotice(line.text());
    }

    boolean isExplanation(int i) {
        return blocks.get(i) instanceof Line line && Openers.isExplanation(line.text());
    }

    boolean isAnswer(int i) {
        return headings.at(i)
                .filter(heading -> heading.kind() == Heading.Kind.ANSWER)
                .isPresent();
    }

    /** One "Antwoord" above an answer line, or above answers with headings of their own, heads none itself. */
    static boolean headsNothing(Heading heading, List<SourceBlock> content) {
        return heading.kind() == Heading.Kind.ANSWER
                && heading.numbers().isEmpty()
                && content.stream().flatMap(SourceBlock::lines).allMatch(Line::isBlank);
    }
}
