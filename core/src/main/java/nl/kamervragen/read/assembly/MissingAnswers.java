package nl.kamervragen.read.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/**
 * Finds answers that follow their question without a heading.
 *
 * <p>The question ends where its print is no longer bold; or else, in a set whose other answers have a heading, at the
 * first paragraph with a question mark at its end that a statement follows.
 */
final class MissingAnswers {
    private static final List<String> STILL_ASKING =
            List.of("Zo ", "Graag ", "Indien ", "Kunt ", "Toelichting", "Bron", "Waarom ", "Hoe ");

    private final Set<Integer> answered = new HashSet<>();
    private final boolean any;

    private MissingAnswers(Headings headings, int from, int to) {
        Set<Integer> run = new HashSet<>();
        boolean question = false;
        boolean found = false;
        for (int i = headings.next(from); i >= 0 && i < to; i = headings.next(i + 1)) {
            Heading heading = headings.at(i).orElseThrow();
            if (heading.kind() == Heading.Kind.QUESTION) {
                if (!question) {
                    run.clear();
                }
                heading.numbers().forEach(number -> run.add(number.number()));
            } else {
                found = true;
                heading.numbers().forEach(number -> answered.add(number.number()));
                answered.addAll(heading.numbers().isEmpty() ? run : Set.of());
            }
            question = heading.kind() == Heading.Kind.QUESTION;
        }
        any = found;
    }

    static MissingAnswers in(Headings headings, int from, int to) {
        return new MissingAnswers(headings, from, to);
    }

    /** Where in a question's blocks its answer starts; negative when there is none. */
    int answerStart(QuestionNumbers numbers, List<SourceBlock> content) {
        if (isAnswered(numbers)) {
            return -1;
        }
        List<List<SourceBlock>> paragraphs = Paragraphs.of(content);
        int at = boldEnd(paragraphs);
        at = at > 0 || !any ? at : questionEnd(paragraphs);
        int start = 0;
        for (int i = 0; i < at; i++) {
            start += paragraphs.get(i).size();
        }
        return at > 0 ? start : -1;
    }

    private boolean isAnswered(QuestionNumbers numbers) {
        for (QuestionNumber number : numbers) {
            if (answered.contains(number.number())) {
                return true;
            }
        }
        return false;
    }

    private static int boldEnd(List<List<SourceBlock>> paragraphs) {
        int end = 0;
        while (end < paragraphs.size() && Paragraphs.isBold(paragraphs.get(end))) {
            end++;
        }
        return end < paragraphs.size() ? end : 0;
    }

    private static int questionEnd(List<List<SourceBlock>> paragraphs) {
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (Paragraphs.asks(paragraphs.get(i)) && isStatement(paragraphs.get(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isStatement(List<SourceBlock> paragraph) {
        if (!(paragraph.get(0) instanceof Line line) || line.list().isItem() || Paragraphs.asks(paragraph)) {
            return false;
        }
        String text = line.text().strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && STILL_ASKING.stream().noneMatch(text::startsWith);
    }
}
