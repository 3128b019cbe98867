package nl.kamervragen.read.outline;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document, by the index of their block.
 *
 * <p>A line that reads like a heading is none where it goes on with a sentence. Where no line says "Vraag", bare numbers
 * head the questions.
 */
public final class Headings {
    private final TreeMap<Integer, Heading> byIndex = new TreeMap<>();

    /** For each block the index of the first heading from there: every stage walks along the headings. */
    private int[] next = {};

    private @Nullable Heading[] headings = {};

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
        HeadingEvidence evidence = new HeadingEvidence();
        String before = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line) || line.quotationLevel() > 0 || goesOn(line)) {
                before = "";
                continue;
            }
            Optional<Heading> heading = Heading.at(line.text());
            if (heading.isPresent() && evidence.holds(heading.get(), line, before)) {
                headings.byIndex.put(i, heading.get());
                questions |= heading.get().kind() == Heading.Kind.QUESTION;
            }
            before = line.text();
        }
        if (!questions) {
            new BareNumbers(blocks, headings.byIndex).find();
        }
        headings.index(blocks.size());
        return headings;
    }

    private void index(int size) {
        next = new int[size];
        headings = new Heading[size];
        byIndex.forEach((i, heading) -> headings[i] = heading);
        int following = -1;
        for (int i = size - 1; i >= 0; i--) {
            following = headings[i] != null ? i : following;
            next[i] = following;
        }
    }

    /** "Zie het / antwoord op vraag 7.": where the source says that a sentence goes on, it cannot be a heading. */
    private static boolean goesOn(Line line) {
        int start = Blanks.skip(line.text(), 0);
        return line.start() == LineStart.WRAPPED
                && start < line.text().length()
                && Character.isLowerCase(line.text().charAt(start));
    }

    /**
     * No headings.
     *
     * @return an empty outline
     */
    public static Headings none() {
        return new Headings();
    }

    /**
     * The heading of a block.
     *
     * @param index the block's index
     * @return empty when it is none
     */
    public Optional<Heading> at(int index) {
        return index >= 0 && index < headings.length ? Optional.ofNullable(headings[index]) : Optional.empty();
    }

    /**
     * The first heading from a place.
     *
     * @param from where to start
     * @return its index; negative when none follows
     */
    public int next(int from) {
        return from < next.length ? next[Math.max(0, from)] : -1;
    }
}
