package nl.kamervragen.xml.publication;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.read.FieldGrammar;

/**
 * The text of a {@code nr}: {@code Vraag 4 en 5}, {@code Antwoord op vraag 3}, a bare {@code 1}.
 *
 * @param numbers its numbers
 * @param rest what stands behind them; empty nearly always
 * @param wellFormed whether the numbers follow their grammar
 * @param plausible whether every range was read as all its numbers
 */
record NumberLabel(QuestionNumbers numbers, String rest, boolean wellFormed, boolean plausible) {
    private static final Pattern BARE_FIRST = Pattern.compile("[0-9]{1,3}[a-z]?[.)]?");
    private static final Pattern END = Pattern.compile("^[\\s\\u00a0]*[.):]?[\\s\\u00a0]*");

    /** Reads a label; one that holds no number at all keeps its text as rest. */
    static NumberLabel of(String text) {
        String line = Lines.collapse(text);
        Optional<FieldGrammar.Label> label = FieldGrammar.label(line);
        if (label.isPresent()) {
            FieldGrammar.Label read = label.get();
            return new NumberLabel(
                    read.numbers(), line.substring(read.end()).strip(), read.wellFormed(), read.plausible());
        }
        return QuestionNumbers.lookingAt(line, 0)
                .map(prefix -> new NumberLabel(
                        prefix.numbers(),
                        END.matcher(line.substring(prefix.end())).replaceFirst(""),
                        prefix.wellFormed(),
                        prefix.plausible()))
                .orElseGet(() -> new NumberLabel(QuestionNumbers.NONE, line, line.isEmpty(), true));
    }

    /** The length of a label at the start of the first paragraph, where there is no {@code nr}; 0 when there is none. */
    static int lengthIn(String paragraph, boolean answer) {
        if (!answer && BARE_FIRST.matcher(paragraph).matches()) {
            return paragraph.length();
        }
        return FieldGrammar.label(paragraph)
                .filter(label -> label.answer() == answer)
                .map(FieldGrammar.Label::end)
                .orElse(0);
    }
}
