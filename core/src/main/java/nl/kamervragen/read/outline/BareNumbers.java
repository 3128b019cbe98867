package nl.kamervragen.read.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * Bare numbers that head questions: {@code 1} or {@code 1.} on a line of its own, {@code 1. Kunt u …} or the automatic
 * numbers of a list. They count from 1, below a title or an answer line.
 *
 * <p>An answer may hold a list with numbers of its own. Where its next number is also the next question's, the question is
 * the one that asks. A list that goes on with the count of the questions, as automatic numbers do, holds none where the
 * same number comes again before the next answer, or no answer follows at all.
 */
final class BareNumbers {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.)]?[\\s\\u00a0]*");
    private static final int FARTHEST = 12;
    private static final int MOST_MISSING = 3;
    private static final int LONGEST_COMBINED = 60;

    private final List<SourceBlock> blocks;
    private final TreeMap<Integer, Heading> headings;
    private final Map<Integer, Integer> lastInAnswer = new HashMap<>();
    private final Set<QuestionNumber> asked = new HashSet<>();
    private int answerEnd = -1;
    private int next = 1;
    private int nextItem;

    BareNumbers(List<SourceBlock> blocks, TreeMap<Integer, Heading> headings) {
        this.blocks = blocks;
        this.headings = headings;
    }

    void find() {
        boolean titled = false;
        boolean answer = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line) || line.quotationLevel() > 0) {
                continue;
            }
            if (headings.containsKey(i)) {
                answer = true;
                titled = true;
                nextItem = 0;
                continue;
            }
            titled |= Openers.isTitle(line.text().strip()) || opensWithoutTitle(i, line);
            Optional<Heading> heading = titled ? heading(i, line, answer) : Optional.empty();
            if (heading.isPresent()) {
                headings.put(i, heading.get());
                count(heading.get().numbers());
                nextItem = 0;
                answer = false;
            }
        }
    }

    private void count(QuestionNumbers numbers) {
        numbers.forEach(asked::add);
        while (asked.contains(QuestionNumber.of(next))) {
            next++;
        }
    }

    /** A letter's annex may have no title: a first question alone below its number, before the first answer. */
    private boolean opensWithoutTitle(int index, Line line) {
        String text = line.text();
        return text.length() <= 3
                && text.startsWith("1")
                && NUMBER.matcher(text).matches()
                && headings.higherKey(index) != null
                && asksBelow(index);
    }

    private Optional<Heading> heading(int index, Line line, boolean answer) {
        boolean item = line.list().isItem();
        String text = item ? line.list().marker() : line.text();
        if (item && (line.list().level() != 1 || !line.list().ordered())) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(text);
        if (line.start() == LineStart.WRAPPED || line.start() == LineStart.BREAK || !matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<Heading> combined = item ? Optional.empty() : combined(index, text);
        if (combined.isPresent()) {
            return combined;
        }
        int number = Integer.parseInt(matcher.group(1));
        int rest = item ? 0 : matcher.end();
        boolean alone = !item && rest == text.length();
        if (!item && !alone && !startsText(text, matcher)) {
            return Optional.empty();
        }
        boolean skips = alone && answer && number > next && number <= next + MOST_MISSING && asksBelow(index);
        if (number != next && !skips || alone && !isQuestionBelow(index)) {
            nextItem = number == 1 || number == nextItem ? number + 1 : nextItem;
            return Optional.empty();
        }
        if (answer && !alone && !asks(index) && (number == nextItem || isItemOfAnswer(index, number))) {
            nextItem = number + 1;
            return Optional.empty();
        }
        return Optional.of(new Heading(
                Heading.Kind.QUESTION, QuestionNumbers.of(List.of(QuestionNumber.of(number))), rest, true, true));
    }

    /** "3 en 4" alone above a question, the first of them due. */
    private Optional<Heading> combined(int index, String text) {
        if (text.length() > LONGEST_COMBINED) {
            return Optional.empty();
        }
        return QuestionNumbers.lookingAt(text, 0)
                .filter(numbers -> numbers.numbers().size() > 1
                        && numbers.wellFormed()
                        && numbers.plausible()
                        && text.substring(numbers.end()).chars().allMatch(c -> c == '.' || Blanks.is((char) c))
                        && numbers.numbers().toList().get(0).number() == next
                        && asksBelow(index))
                .map(numbers -> new Heading(Heading.Kind.QUESTION, numbers.numbers(), text.length(), true, true));
    }

    /** Whether the answer that stands here does not end with the question of this number. */
    private boolean isItemOfAnswer(int index, int number) {
        Integer heading = headings.higherKey(index);
        if (heading == null) {
            return true;
        }
        if (heading != answerEnd) {
            answerEnd = heading;
            lastInAnswer.clear();
            for (int i = index; i < heading; i++) {
                if (blocks.get(i) instanceof Line line) {
                    Matcher matcher =
                            NUMBER.matcher(line.list().isItem() ? line.list().marker() : line.text());
                    if (matcher.lookingAt()) {
                        lastInAnswer.put(Integer.parseInt(matcher.group(1)), i);
                    }
                }
            }
        }
        return lastInAnswer.getOrDefault(number, index) > index;
    }

    /** A capital after "1. " or "1 "; glued to the bare digit only with a small letter after it, as in old prints. */
    private static boolean startsText(String text, Matcher matcher) {
        int at = matcher.end();
        boolean capital = Character.isUpperCase(text.charAt(at)) || "«‘“\"'".indexOf(text.charAt(at)) >= 0;
        boolean word = at + 1 < text.length() && !Character.isUpperCase(text.charAt(at + 1));
        return capital && (at > matcher.end(1) || word);
    }

    /** Text follows a number that stands alone, and does not go on with a sentence. */
    private boolean isQuestionBelow(int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 3); i++) {
            if (blocks.get(i) instanceof Line line && !line.isBlank()) {
                char first = line.text().charAt(Blanks.skip(line.text(), 0));
                return !Character.isLowerCase(first) && !headings.containsKey(i);
            }
        }
        return false;
    }

    /** Whether what stands below a number asks. */
    private boolean asksBelow(int index) {
        int below = index + 1;
        while (below < Math.min(blocks.size(), index + 3) && blocks.get(below) instanceof Line line && line.isBlank()) {
            below++;
        }
        return below < blocks.size() && !headings.containsKey(below) && isQuestionBelow(index) && asks(below);
    }

    /** Whether the paragraph that starts here holds a question. */
    private boolean asks(int index) {
        for (int i = index; i < Math.min(blocks.size(), index + FARTHEST); i++) {
            if (!(blocks.get(i) instanceof Line line) || i > index && line.start() == LineStart.PARAGRAPH) {
                return false;
            }
            if (i > index
                    && (headings.containsKey(i) || NUMBER.matcher(line.text()).lookingAt())) {
                return false;
            }
            if (line.text().indexOf('?') >= 0) {
                return true;
            }
        }
        return false;
    }
}
