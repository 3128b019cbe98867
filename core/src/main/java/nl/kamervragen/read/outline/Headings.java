package nl.kamervragen.read.outline;

import java.util.List;
import java.util.Map;
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
    /** So few headings may be strays in a document that has others. */
    private static final int FEW = 3;

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
        int questions = 0;
        HeadingEvidence evidence = new HeadingEvidence();
        String before = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line) || line.quotationLevel() > 0 || goesOn(line)) {
                before = "";
                continue;
            }
            Optional<Heading> heading = Heading.at(line.text());
            boolean holds = heading.isPresent()
                    && !isWord(heading.get(), blocks, i)
                    && evidence.holds(heading.get(), line, before);
            if (holds) {
                headings.byIndex.put(i, heading.get());
                questions += heading.get().kind() == Heading.Kind.QUESTION ? 1 : 0;
            }
            before = line.text();
        }
        if (questions <= FEW) {
            headings.bare(blocks, questions);
        }
        headings.index(blocks.size());
        return headings;
    }

    /** Bare numbers head the questions where no word does, or where they stand first and the word is hardly ever seen. */
    private void bare(List<SourceBlock> blocks, int questions) {
        TreeMap<Integer, Heading> bare = new TreeMap<>();
        byIndex.forEach((index, heading) -> {
            if (heading.kind() == Heading.Kind.ANSWER) {
                bare.put(index, heading);
            }
        });
        new BareNumbers(blocks, bare).find();
        List<Integer> found = questions(bare);
        boolean first = questions == 0
                || found.size() > questions && found.get(0) < questions(byIndex).get(0);
        if (first) {
            new BareAnswers(blocks, bare).find();
            byIndex.clear();
            byIndex.putAll(bare);
        }
    }

    private static List<Integer> questions(TreeMap<Integer, Heading> headings) {
        return headings.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Heading.Kind.QUESTION)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** "Vraag" at the end of a line, the sentence going on in lower case or with a number on the next. */
    private static boolean isWord(Heading heading, List<SourceBlock> blocks, int index) {
        if (heading.kind() != Heading.Kind.QUESTION
                || !heading.numbers().isEmpty()
                || index + 1 >= blocks.size()
                || !(blocks.get(index + 1) instanceof Line next)) {
            return false;
        }
        int start = Blanks.skip(next.text(), 0);
        return next.start() != LineStart.PARAGRAPH
                && start < next.text().length()
                && (Character.isLowerCase(next.text().charAt(start))
                        || Character.isDigit(next.text().charAt(start))
                                && next.text().indexOf(' ', start) > 0);
    }

    /**
     * Whether an answer line with its date stands at a place, as older documents have it below their questions.
     *
     * @param blocks the text
     * @param index a block's index
     * @return true for "Antwoord van minister X (Y). (Ontvangen 1 mei 2009)"
     */
    public static boolean isReceived(List<SourceBlock> blocks, int index) {
        return BareAnswers.isReceived(blocks, index);
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
