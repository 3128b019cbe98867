package nl.kamervragen.read.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * The headings of a document, by the index of their block.
 *
 * <p>Where no line says "Vraag", bare numbers head the questions, if they count from 1.
 */
public final class Headings {
    private static final Pattern BARE = Pattern.compile("([0-9]{1,3})([a-z]?)[.)]?[\\s\\u00a0]*");

    private final Map<Integer, Heading> byIndex = new HashMap<>();

    private Headings() {}

    /**
     * Finds all headings.
     *
     * @param blocks the text
     * @return the headings
     */
    public static Headings find(List<SourceBlock> blocks) {
        Headings headings = new Headings();
        boolean questions = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && line.quotationLevel() == 0 && !goesOn(line)) {
                Optional<Heading> heading = Heading.at(line.text());
                if (heading.isPresent()) {
                    headings.byIndex.put(i, heading.get());
                    questions |= heading.get().kind() == Heading.Kind.QUESTION;
                }
            }
        }
        if (!questions) {
            headings.bare(blocks);
        }
        return headings;
    }

    /** "Zie het / antwoord op vraag 7.": where the source says that a sentence goes on, it cannot be a heading. */
    private static boolean goesOn(Line line) {
        int start = Blanks.skip(line.text(), 0);
        return line.start() == LineStart.WRAPPED
                && start < line.text().length()
                && Character.isLowerCase(line.text().charAt(start));
    }

    /**
     * The heading of a block.
     *
     * @param index the block's index
     * @return empty when it is none
     */
    public Optional<Heading> at(int index) {
        return Optional.ofNullable(byIndex.get(index));
    }

    /**
     * The first heading from a place.
     *
     * @param from where to start
     * @return its index; negative when none follows
     */
    public int next(int from) {
        return byIndex.keySet().stream()
                .filter(i -> i >= from)
                .min(Integer::compare)
                .orElse(-1);
    }

    private void bare(List<SourceBlock> blocks) {
        int next = 1;
        boolean titled = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) {
                continue;
            }
            titled |= Openers.isTitle(line.text().strip());
            Optional<Heading> heading = titled ? bareHeading(line, next) : Optional.empty();
            if (heading.isPresent() && !byIndex.containsKey(i)) {
                byIndex.put(i, heading.get());
                next++;
            }
        }
    }

    private static Optional<Heading> bareHeading(Line line, int next) {
        if (line.list().isItem() && line.list().ordered() && line.list().level() == 1) {
            return listNumber(line.list().marker()) == next ? Optional.of(heading(next, 0)) : Optional.empty();
        }
        if (line.start() == LineStart.WRAPPED || line.start() == LineStart.BREAK) {
            return Optional.empty();
        }
        String text = line.text();
        Matcher matcher = BARE.matcher(text);
        if (!matcher.lookingAt()
                || Integer.parseInt(matcher.group(1)) != next
                || !matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        boolean alone = matcher.end() == text.length();
        boolean text1 = !alone && Character.isUpperCase(text.charAt(matcher.end())) && matcher.end() > matcher.end(1);
        return alone || text1 ? Optional.of(heading(next, matcher.end())) : Optional.empty();
    }

    private static int listNumber(String marker) {
        Matcher matcher = BARE.matcher(marker);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static Heading heading(int number, int rest) {
        return new Heading(
                Heading.Kind.QUESTION, QuestionNumbers.of(List.of(QuestionNumber.of(number))), rest, true, true);
    }
}
