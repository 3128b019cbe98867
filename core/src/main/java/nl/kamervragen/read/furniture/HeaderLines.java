package nl.kamervragen.read.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;

/**
 * Finds the repeated headers of a letter's later pages: directorate, date and reference, as loose lines in the text.
 *
 * <p>The lines of one header belong together even when a heading or a question came between them: an extractor cut the
 * page so. A header has each kind of line once; the second one of a kind starts the next header.
 */
final class HeaderLines {
    private static final Set<LetterLabels.Property> LABELS =
            Set.of(LetterLabels.Property.DATE, LetterLabels.Property.OUR_REFERENCE);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{2,40}|-");
    private static final int NEAR = 8;
    private static final int LONGEST = 100;

    private final Set<String> headTexts;
    private final LetterLabels labels;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private List<String> texts = List.of();
    private final Map<String, Integer> counts = new HashMap<>();
    private int last = -1;

    HeaderLines(Set<String> headTexts, LetterLabels labels) {
        this.headTexts = headTexts;
        this.labels = labels;
    }

    List<List<Integer>> groups() {
        return groups;
    }

    Set<Integer> find(List<SourceBlock> blocks, int from) {
        texts = texts(blocks);
        Set<Integer> labelled = labelled(from);
        if (labelled.isEmpty()) {
            // A repeated line is a header only near a label.
            return Set.of();
        }
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = from; i < blocks.size(); i++) {
            if (labelled.contains(i)) {
                add(
                        i,
                        labels.at(texts.get(i))
                                .map(match -> match.property().name())
                                .orElse("value"));
                found.add(i);
            } else if (near(labelled, i) && isRepeated(texts.get(i)) || opens(labelled, i)) {
                add(i, "repeated " + texts.get(i));
                found.add(i);
            }
        }
        return found;
    }

    private static List<String> texts(List<SourceBlock> blocks) {
        List<String> texts = new ArrayList<>(blocks.size());
        for (SourceBlock block : blocks) {
            texts.add(text(block));
        }
        return texts;
    }

    /** Labels with the value on their line or on the next one. */
    private Set<Integer> labelled(int from) {
        Set<Integer> result = new HashSet<>();
        int column = columnBehind(from);
        for (int i = from; i < texts.size(); i++) {
            String text = texts.get(i);
            Optional<LetterLabels.Match> label = labels.at(text).filter(match -> LABELS.contains(match.property()));
            if (label.isEmpty() || i == column) {
                continue;
            }
            if (label.get().hasValue(text)) {
                if (isValue(text.substring(label.get().valueStart())) || isRepeatedValue(text)) {
                    result.add(i);
                }
            } else if (i + 1 < texts.size() && (isValue(texts.get(i + 1)) || isRepeatedValue(texts.get(i + 1)))) {
                result.add(i);
                result.add(i + 1);
            }
        }
        return result;
    }

    /** An extractor may put the column of the first page behind its text: there it gives the reference, and repeats none. */
    private int columnBehind(int from) {
        boolean given = false;
        for (int i = 0; i < from && !given; i++) {
            given = is(i, LetterLabels.Property.OUR_REFERENCE);
        }
        for (int i = from; i < texts.size() && !given; i++) {
            if (is(i, LetterLabels.Property.OUR_REFERENCE)) {
                return standsInColumn(i) ? i : -1;
            }
        }
        return -1;
    }

    private boolean standsInColumn(int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(texts.size(), at + NEAR); i++) {
            if (is(i, LetterLabels.Property.YOUR_REFERENCE) || is(i, LetterLabels.Property.CONTACT)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int i, LetterLabels.Property property) {
        return labels.at(texts.get(i))
                .filter(match -> match.property() == property)
                .isPresent();
    }

    private static boolean isValue(String text) {
        String value = text.strip();
        return DutchDate.parse(value).isPresent()
                || TOKEN.matcher(value).matches() && value.chars().anyMatch(Character::isDigit)
                || value.equals("-");
    }

    /** "DGA-DAD / 97123456" is no token, but the letterhead has the same line. */
    private boolean isRepeatedValue(String text) {
        return headTexts.contains(text)
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isDigit);
    }

    private boolean isRepeated(String text) {
        return text.length() > 3
                && text.length() <= LONGEST
                && headTexts.contains(text)
                && labels.at(text).isEmpty();
    }

    /** The directorate above the label of a header: a line that ends as no sentence does, and comes back. */
    private boolean opens(Set<Integer> labelled, int i) {
        String text = texts.get(i);
        return labelled.contains(i + 1)
                && text.length() > 3
                && text.length() <= LONGEST
                && Character.isLetter(text.charAt(text.length() - 1))
                && labels.at(text).isEmpty()
                && counts().getOrDefault(text, 0) > 1;
    }

    private Map<String, Integer> counts() {
        if (counts.isEmpty()) {
            texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean near(Set<Integer> labelled, int i) {
        for (int at = i - NEAR; at <= i + NEAR; at++) {
            if (labelled.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void add(int i, String kind) {
        boolean repeats = !kind.equals("value") && !kinds.add(kind);
        if (groups.isEmpty() || repeats || i - last > NEAR * 2) {
            groups.add(new ArrayList<>());
            kinds.clear();
            kinds.add(kind);
        }
        groups.get(groups.size() - 1).add(i);
        last = i;
    }

    /** What the format itself marks as header or footer does not stand in the text. */
    private static boolean isApart(Line line) {
        return line.region() == Region.PAGE_HEADER || line.region() == Region.PAGE_FOOTER;
    }

    private static String text(SourceBlock block) {
        return block instanceof Line line && !isApart(line) ? Blanks.collapse(line.text()) : "";
    }
}
