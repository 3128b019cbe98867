package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes at the foot of a page: lines that start with the numbers that are due, below the last heading, down to
 * the end of the page.
 *
 * <p>A line of the text may start with the same number, for marks stand at line starts too: the last line is the note. It
 * has to have a mark elsewhere, or the number is glued to its text as no mark is.
 */
final class FootNotes {
    private static final int FARTHEST = 120;
    private static final int WORD_WITHIN = 40;
    private static final int MOST_MISSING = 6;

    private final List<SourceBlock> blocks;
    private final int from;
    private final int to;
    private final Supplier<Set<Integer>> marked;
    private final BooleanSupplier worded;

    private FootNotes(
            List<SourceBlock> blocks, int from, int to, Supplier<Set<Integer>> marked, BooleanSupplier worded) {
        this.blocks = blocks;
        this.worded = worded;
        this.from = from;
        this.to = to;
        this.marked = marked;
    }

    /**
     * A note.
     *
     * @param number its number
     * @param start the index of its first line
     * @param textStart where its text starts on that line; the line's length when it starts on the next
     */
    record Foot(int number, int start, int textStart) {}

    /** The index after the last heading of a page, but one above an answer line; where notes of its foot can start. */
    static int belowHeadings(List<SourceBlock> blocks, int from, int to) {
        int lowest = Math.max(from, to - FARTHEST);
        for (int i = to - 1; i >= lowest; i--) {
            boolean heading = blocks.get(i) instanceof Line line
                    && Heading.at(line.text()).isPresent()
                    && !(i + 1 < to && Headings.isReceived(blocks, i + 1));
            if (heading) {
                return i + 1;
            }
        }
        return lowest;
    }

    /**
     * Finds the notes.
     *
     * @param blocks the text
     * @param from where they can start
     * @param to the end of the page
     * @param next the number that is due
     * @param marked the numbers that stood as marks in the text before
     * @param worded whether headings are words, so that a number alone is none
     * @return the notes in order; empty when there are none
     */
    static List<Foot> find(
            List<SourceBlock> blocks,
            int from,
            int to,
            int next,
            Supplier<Set<Integer>> marked,
            BooleanSupplier worded) {
        FootNotes notes = new FootNotes(blocks, from, to, marked, worded);
        for (int number = next; number <= next + MOST_MISSING; number++) {
            List<Foot> found = notes.chain(number);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Foot> chain(int first) {
        List<Foot> result = new ArrayList<>();
        int start = from;
        int number = first;
        while (true) {
            Foot foot = last(number, start, result.isEmpty());
            if (foot == null && !result.isEmpty()) {
                // One that looks like no note hides none below it.
                foot = last(number + 1, start, true);
            }
            if (foot == null) {
                return result;
            }
            result.add(foot);
            start = foot.start() + 1;
            number = foot.number() + 1;
        }
    }

    private @Nullable Foot last(int number, int start, boolean first) {
        String digits = String.valueOf(number);
        for (int i = to - 1; i >= start; i--) {
            if (blocks.get(i) instanceof Line line && !line.list().isItem()) {
                int text = textStart(line, digits, i);
                boolean source = text >= 0 && (!first || isGlued(line, text) || isMarked(number, i));
                if (source || !first && isNextParagraph(line, digits) && isMarked(number, i)) {
                    return new Foot(number, i, source ? text : Blanks.skip(line.text(), digits.length()));
                }
            }
        }
        return null;
    }

    /** Where a note's text starts, if the line starts with the number and then looks like a source. */
    private int textStart(Line line, String digits, int index) {
        String text = line.text();
        int start = Blanks.skip(text, 0);
        int end = start + digits.length();
        if (!text.startsWith(digits, start)) {
            return -1;
        }
        int next = Blanks.skip(text, end);
        if (next == text.length()) {
            return isNumberAlone(index) || isNumberAbove(index, Integer.parseInt(digits)) ? next : -1;
        }
        char c = text.charAt(next);
        boolean glued = next == end;
        boolean source = Character.isUpperCase(c)
                || "«“‘\"'([".indexOf(c) >= 0
                || text.startsWith("http", next)
                || text.startsWith("www.", next)
                || Character.isLetter(c) && glued
                || Character.isDigit(c) && glued && isYear(text, next);
        return source ? next : -1;
    }

    /** Among notes a paragraph may start with the next number whatever its words: "11 1234567-CZ", "8 zie onder 3". */
    private static boolean isNextParagraph(Line line, String digits) {
        String text = line.text();
        int next = Blanks.skip(text, digits.length());
        return line.start() == LineStart.PARAGRAPH
                && text.startsWith(digits)
                && next > digits.length()
                && next < text.length()
                && (Character.isLetter(text.charAt(next)) || isLongNumber(text, next));
    }

    /** More digits than those of a thousand: "2 500 euro" is an amount. */
    private static boolean isLongNumber(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at > 3;
    }

    private static boolean isGlued(Line line, int textStart) {
        return textStart < line.text().length()
                && Character.isLetter(line.text().charAt(textStart))
                && Character.isDigit(line.text().charAt(textStart - 1));
    }

    /** "22023 Annual report" is note 2; "12023" is not. */
    private static boolean isYear(String text, int at) {
        return at + 4 <= text.length()
                && (text.startsWith("20", at) || text.startsWith("19", at))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    /** A number on a line of its own is a note's if text follows it in a new paragraph, as some extractors put it. */
    private boolean isNumberAlone(int index) {
        return index + 1 < to
                && blocks.get(index + 1) instanceof Line next
                && next.start() == LineStart.PARAGRAPH
                && hasWord(next.text());
    }

    /** "4e rapportage" and "2023Z12345" are texts of notes; "1.250" is a cell of a table. */
    private static boolean hasWord(String text) {
        int end = Math.min(text.length(), WORD_WITHIN);
        for (int i = 0; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** As layouts keep it: the number alone, its text indented below; a mark of its own has to stand above. */
    private boolean isNumberAbove(int index, int number) {
        if (index + 1 >= to
                || !(blocks.get(index + 1) instanceof Line next)
                || next.text().isEmpty()) {
            return false;
        }
        char first = next.text().charAt(0);
        boolean source = Character.isUpperCase(first)
                || "«“‘\"'([".indexOf(first) >= 0
                || next.text().startsWith("http")
                || next.text().startsWith("www.");
        return source && worded.getAsBoolean() && (marked.get().contains(number) || isMarked(number, index, true));
    }

    private boolean isMarked(int number, int before) {
        return marked.get().contains(number) || isMarked(number, before, false);
    }

    private boolean isMarked(int number, int before, boolean strong) {
        Line previous = null;
        for (int i = from; i < before; i++) {
            if (blocks.get(i) instanceof Line line) {
                for (MarkCandidates.Candidate candidate : MarkCandidates.in(line, previous)) {
                    boolean same = number >= candidate.first() && number < candidate.first() + candidate.count();
                    if (same && (!strong || candidate.strong() && candidate.from() > 0)) {
                        return true;
                    }
                }
                previous = line;
            }
        }
        return false;
    }
}
