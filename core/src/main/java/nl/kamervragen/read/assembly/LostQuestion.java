package nl.kamervragen.read.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * A question whose heading an extractor lost with the first lines of a page: at the end of an answer, below a sentence that
 * is complete, a paragraph starts in the middle of one and ends with a question mark, and the answer that follows is to a
 * question that is printed nowhere.
 */
final class LostQuestion {
    private static final String ENDS = ".!?»”)]";

    private final Set<QuestionNumber> asked = new HashSet<>();

    LostQuestion(Headings headings, int from, int to) {
        for (int i = headings.next(from); i >= 0 && i < to; i = headings.next(i + 1)) {
            headings.at(i)
                    .filter(heading -> heading.kind() == Heading.Kind.QUESTION)
                    .ifPresent(heading -> heading.numbers().forEach(asked::add));
        }
    }

    /** The numbers that the next answer has and no question; none where it answers what is printed. */
    QuestionNumbers numbers(Optional<Heading> next) {
        return next.filter(heading -> heading.kind() == Heading.Kind.ANSWER && !asked.isEmpty())
                .map(heading -> QuestionNumbers.of(heading.numbers().stream()
                        .filter(number -> !asked.contains(number))
                        .toList()))
                .orElse(QuestionNumbers.NONE);
    }

    /** Where in an answer's blocks the question starts; negative when none does. */
    static int start(List<SourceBlock> content) {
        for (int i = content.size() - 1; i > 0; i--) {
            if (content.get(i) instanceof Line line && line.start() == LineStart.PARAGRAPH) {
                boolean cut = startsSmall(line.text()) && !line.list().isItem() && ends(content.get(i - 1));
                boolean asks = cut && Paragraphs.asks(content.subList(i, content.size()));
                if (cut) {
                    return asks ? i : -1;
                }
            }
        }
        return -1;
    }

    /** Two letters at least: "a. Ja" opens an item. */
    private static boolean startsSmall(String text) {
        int start = Blanks.skip(text, 0);
        return start + 1 < text.length()
                && Character.isLowerCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private static boolean ends(SourceBlock block) {
        if (!(block instanceof Line line)) {
            return true;
        }
        int end = Blanks.end(line.text());
        return end > 0 && ENDS.indexOf(line.text().charAt(end - 1)) >= 0;
    }
}
