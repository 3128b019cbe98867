package nl.kamervragen.read.letter;

import java.util.List;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.LetterLabels.Property;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/**
 * The sender's column of the first page where an extractor put it behind the page's text, below the signature: short
 * lines, with labels that the head of the letter lacks.
 */
final class ColumnBehind {
    private static final int WIDEST = 60;
    private static final int FEWEST_LABELS = 2;

    private ColumnBehind() {}

    static boolean is(List<SourceBlock> head, List<SourceBlock> rest, LetterLabels labels) {
        int found = 0;
        boolean reference = false;
        for (SourceBlock block : rest) {
            if (!(block instanceof Line line) || line.text().length() > WIDEST) {
                return false;
            }
            found += labels.at(line.text()).isPresent() ? 1 : 0;
            reference |= isReference(line, labels);
        }
        return found >= FEWEST_LABELS
                && reference
                && head.stream().flatMap(SourceBlock::lines).noneMatch(line -> isReference(line, labels));
    }

    private static boolean isReference(Line line, LetterLabels labels) {
        return labels.at(line.text())
                .filter(match -> match.property() == Property.OUR_REFERENCE)
                .isPresent();
    }
}
