package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.LetterLabels.Property;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/** Where the text of a letter starts that opens with no phrase of the field: with a sentence below the subject. */
final class BodyStart {
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*\\s\\p{Ll}.*\\s\\p{Ll}.*[.:?!]");
    private static final int SHORTEST = 25;
    private static final int LONGEST = 2_000;

    private BodyStart() {}

    /** The index of the first line of the first paragraph of sentences below the subject; negative when there is none. */
    static int belowSubject(List<SourceBlock> source, LetterLabels labels) {
        int i = afterSubject(source, labels);
        boolean labelled = false;
        while (i >= 0 && i < source.size()) {
            if (!(source.get(i) instanceof Line line) || Openers.isOffice(Blanks.collapse(line.text()))) {
                return -1;
            }
            Optional<LetterLabels.Match> label = labels.at(line.text());
            if (!line.isBlank() && label.isEmpty() && !labelled && starts(line) && isSentence(source, i)) {
                return i;
            }
            labelled = label.map(match -> !match.hasValue(line.text())).orElse(labelled && line.isBlank());
            i++;
        }
        return -1;
    }

    private static int afterSubject(List<SourceBlock> source, LetterLabels labels) {
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i) instanceof Line line) {
                boolean subject = labels.at(line.text())
                        .filter(label -> label.property() == Property.SUBJECT)
                        .isPresent();
                if (subject) {
                    return valueEnd(
                            source, i, labels.at(line.text()).orElseThrow().hasValue(line.text()));
                }
            }
        }
        return -1;
    }

    /** The value stands on the label's line or on the next one. */
    private static int valueEnd(List<SourceBlock> source, int label, boolean onLine) {
        int i = label + 1;
        if (!onLine) {
            while (i < source.size() && source.get(i) instanceof Line line && line.isBlank()) {
                i++;
            }
            i++;
        }
        return i;
    }

    private static boolean starts(Line line) {
        return line.start() == LineStart.PARAGRAPH;
    }

    private static boolean isSentence(List<SourceBlock> source, int from) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < source.size()
                && text.length() < LONGEST
                && source.get(i) instanceof Line line
                && (i == from || !starts(line))) {
            text.append(Blanks.collapse(line.text())).append(' ');
            i++;
        }
        String paragraph = text.toString().strip();
        return paragraph.length() >= SHORTEST && SENTENCE.matcher(paragraph).matches();
    }
}
