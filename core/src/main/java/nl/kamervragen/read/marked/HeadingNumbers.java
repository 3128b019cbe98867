package nl.kamervragen.read.marked;

import java.util.Optional;
import java.util.function.Function;
import nl.kamervragen.compose.HeadingText;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;

/** The numbers that headings print: those that the source states where they print so, else what the grammar reads. */
final class HeadingNumbers {
    private final DeclaredValues declared;
    private final GeneratedLines lines;
    private final Layout layout;

    HeadingNumbers(DeclaredValues declared, GeneratedLines lines, Layout layout) {
        this.declared = declared;
        this.lines = lines;
        this.layout = layout;
    }

    QuestionNumbers question(String path, String line) {
        return numbers(path, line, Heading.Kind.QUESTION, HeadingText::question);
    }

    QuestionNumbers answer(String path, String line) {
        return numbers(path, line, Heading.Kind.ANSWER, numbers -> HeadingText.answer(numbers, layout));
    }

    private QuestionNumbers numbers(
            String path, String line, Heading.Kind kind, Function<QuestionNumbers, String> print) {
        Optional<QuestionNumbers> told =
                declared.numbers(path + "/numbers").filter(numbers -> Blanks.isSame(print.apply(numbers), line));
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Heading> read = Heading.at(line).filter(heading -> heading.kind() == kind && heading.isAlone(line));
        lines.expect(read.isPresent());
        return read.map(Heading::numbers).orElse(QuestionNumbers.NONE);
    }

    /** What the grammar reads in a heading. */
    static QuestionNumbers read(String line) {
        return Heading.at(line).map(Heading::numbers).orElse(QuestionNumbers.NONE);
    }
}
