package nl.kamervragen.read.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * Bare numbers that head answers, as older prints have them: all questions, then the answer line or one "Antwoord", then
 * {@code 1}, {@code 2 en 3} … each alone or with its text.
 *
 * <p>Only a number that is due opens an answer: the first question without one is among its numbers, and first.
 */
final class BareAnswers {
    private static final int RECEIVED_WITHIN = 4;

    private final List<SourceBlock> blocks;
    private final TreeMap<Integer, Heading> headings;
    private final Set<QuestionNumber> unanswered = new LinkedHashSet<>();

    BareAnswers(List<SourceBlock> blocks, TreeMap<Integer, Heading> headings) {
        this.blocks = blocks;
        this.headings = headings;
    }

    void find() {
        int start = start();
        if (start < 0) {
            return;
        }
        Map<Integer, Heading> found = new TreeMap<>();
        for (int i = start + 1; i < blocks.size() && !unanswered.isEmpty(); i++) {
            if (blocks.get(i) instanceof Line line && line.quotationLevel() == 0) {
                Optional<Heading> heading = heading(line);
                if (heading.isPresent()) {
                    heading.get().numbers().forEach(unanswered::remove);
                    found.put(i, heading.get());
                }
            }
        }
        headings.putAll(found);
    }

    /** Where the answers start, below all questions; negative where another way tells them. */
    private int start() {
        int last = -1;
        Map.Entry<Integer, Heading> answer = null;
        for (Map.Entry<Integer, Heading> entry : headings.entrySet()) {
            if (entry.getValue().kind() == Heading.Kind.QUESTION) {
                last = entry.getKey();
                entry.getValue().numbers().forEach(unanswered::add);
            } else if (answer == null) {
                answer = entry;
            } else {
                return -1;
            }
        }
        if (last < 0) {
            return -1;
        }
        if (answer != null) {
            return answer.getValue().numbers().isEmpty() && answer.getKey() > last ? answer.getKey() : -1;
        }
        for (int i = last + 1; i < blocks.size(); i++) {
            if (isReceived(blocks, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an answer line with its date stands at a place. */
    static boolean isReceived(List<SourceBlock> blocks, int index) {
        if (!(blocks.get(index) instanceof Line line)
                || !Openers.isResponse(line.text().strip())) {
            return false;
        }
        for (int i = index; i < Math.min(blocks.size(), index + RECEIVED_WITHIN); i++) {
            boolean goesOn = blocks.get(i) instanceof Line near && (i == index || near.start() != LineStart.PARAGRAPH);
            if (!goesOn) {
                return false;
            }
            if (holdsReceived(((Line) blocks.get(i)).text())) {
                return true;
            }
        }
        return false;
    }

    /** "(ontvangen" or "(Ontvangen", or the word at the start of a line, its bracket on the one before. */
    private static boolean holdsReceived(String text) {
        int at = text.indexOf("ntvangen") - 1;
        return at == 0 || at > 0 && text.charAt(at - 1) == '(';
    }

    private Optional<Heading> heading(Line line) {
        String text = line.text();
        int start = Blanks.skip(text, 0);
        boolean digit = start < text.length() && text.charAt(start) >= '1' && text.charAt(start) <= '9';
        if (!digit
                || line.start() == LineStart.WRAPPED
                || line.start() == LineStart.BREAK
                || line.list().isItem()) {
            return Optional.empty();
        }
        Optional<QuestionNumbers.Prefix> prefix = QuestionNumbers.lookingAt(text, start)
                .filter(numbers -> numbers.wellFormed() && numbers.plausible() && isDue(numbers.numbers()));
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        int rest = Blanks.skip(text, prefix.get().end());
        boolean opens = rest == text.length() || rest > prefix.get().end() && Character.isUpperCase(text.charAt(rest));
        return opens
                ? Optional.of(new Heading(Heading.Kind.ANSWER, prefix.get().numbers(), rest, true, true))
                : Optional.empty();
    }

    private boolean isDue(QuestionNumbers numbers) {
        List<QuestionNumber> list = numbers.toList();
        return unanswered.containsAll(list)
                && list.get(0).equals(unanswered.iterator().next());
    }
}
