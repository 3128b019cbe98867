package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The numbers in a heading (<i>vraagnummers</i>): an ordered set, in order of print.
 *
 * <p>The grammar is that of real headings: {@code 1}, {@code 3 en 4}, {@code 3, 4 en 7}, {@code 2 t/m 6}, {@code 7–9 en
 * 11–13}. A range stands for all its numbers. Immutable and thread-safe.
 *
 * <pre>{@code
 * QuestionNumbers.parse("2 t/m 4 en 7").toString();   // 2, 3, 4 en 7
 * QuestionNumbers.parse("2 t/m 5").withRanges();      // 2 tot en met 5
 * }</pre>
 */
public final class QuestionNumbers implements Iterable<QuestionNumber>, Serializable {
    private static final long serialVersionUID = 1L;

    /** No numbers: an unnumbered question. */
    public static final QuestionNumbers NONE = new QuestionNumbers(List.of());

    /** The widest range that is read as all its numbers. */
    public static final int MAX_RANGE = 500;

    private static final int SHORTEST_RANGE = 4;

    // An ArrayList would do as well; List.of's implementation is serializable.
    @SuppressWarnings("serial")
    private final List<QuestionNumber> values;

    private QuestionNumbers(List<QuestionNumber> values) {
        this.values = values;
    }

    /**
     * Some numbers.
     *
     * @param numbers in order; a second occurrence is dropped
     * @return the set
     */
    public static QuestionNumbers of(List<QuestionNumber> numbers) {
        return numbers.isEmpty() ? NONE : new QuestionNumbers(List.copyOf(new LinkedHashSet<>(numbers)));
    }

    /**
     * Some numbers without letters.
     *
     * @param numbers in order; a second occurrence is dropped
     * @return the set
     * @throws IllegalArgumentException if one has more than six digits
     */
    public static QuestionNumbers of(int... numbers) {
        return of(Arrays.stream(numbers).mapToObj(QuestionNumber::of).toList());
    }

    /** The JSON form: a list of strings. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuestionNumbers ofTexts(List<String> texts) {
        return of(texts.stream().map(QuestionNumber::parse).toList());
    }

    /**
     * Reads numbers by the grammar.
     *
     * @param text such as {@code 3, 4 en 7}
     * @return the set
     * @throws IllegalArgumentException if the text breaks the grammar, or a range is wider than {@value #MAX_RANGE}
     */
    public static QuestionNumbers parse(String text) {
        ParseResult<QuestionNumbers> result = tryParse(text);
        if (!result.diagnostics().isEmpty()) {
            throw new IllegalArgumentException("Not question numbers: " + text);
        }
        return result.orThrow();
    }

    /**
     * Reads numbers as far as they can be understood: a missing comma, {@code t/} for {@code t/m}.
     *
     * @param text any text
     * @return the set with what is wrong with its spelling; no value when the text holds anything but numbers
     */
    public static ParseResult<QuestionNumbers> tryParse(CharSequence text) {
        return NumberListParser.parse(text);
    }

    /**
     * Reads numbers at the start of a text that goes on.
     *
     * @param text any text, such as {@code 3 en 4: Kunt u …}
     * @param from where the numbers start
     * @return the longest match, if a number stands there
     */
    public static Optional<Prefix> lookingAt(CharSequence text, int from) {
        return NumberListParser.lookingAt(text, from);
    }

    /**
     * Numbers at the start of a text.
     *
     * @param numbers the numbers
     * @param end the offset after them
     * @param wellFormed whether they follow the grammar
     * @param plausible whether all ranges were narrow enough to be read as all their numbers
     */
    public record Prefix(QuestionNumbers numbers, int end, boolean wellFormed, boolean plausible) {}

    /**
     * How many there are.
     *
     * @return the number of numbers
     */
    public int size() {
        return values.size();
    }

    /**
     * Whether there are none.
     *
     * @return true for an unnumbered question
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Whether a number is among them.
     *
     * @param number the number
     * @return true if it is
     */
    public boolean contains(QuestionNumber number) {
        return values.contains(number);
    }

    /**
     * The numbers in order of print.
     *
     * @return a stream
     */
    public Stream<QuestionNumber> stream() {
        return values.stream();
    }

    /**
     * The numbers in order of print.
     *
     * @return an unmodifiable list
     */
    public List<QuestionNumber> toList() {
        return values;
    }

    @Override
    public Iterator<QuestionNumber> iterator() {
        return values.iterator();
    }

    /**
     * The numbers as a Dutch heading prints them, runs of four or more as a range.
     *
     * @return such as {@code 2 tot en met 6 en 9}; empty for none
     */
    public String withRanges() {
        if (values.size() == 1) {
            return values.get(0).toString();
        }
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < values.size()) {
            int run = runFrom(i);
            if (run >= SHORTEST_RANGE) {
                parts.add(values.get(i) + " tot en met " + values.get(i + run - 1));
                i += run;
            } else {
                parts.add(values.get(i).toString());
                i++;
            }
        }
        return enumerate(parts);
    }

    private int runFrom(int start) {
        int length = 1;
        while (start + length < values.size()
                && values.get(start).letter().isEmpty()
                && values.get(start + length).letter().isEmpty()
                && values.get(start + length).number() == values.get(start).number() + length) {
            length++;
        }
        return length;
    }

    private static String enumerate(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }

    @JsonValue
    List<String> texts() {
        return values.stream().map(QuestionNumber::toString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionNumbers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** All numbers in Dutch: {@code 3, 4 en 7}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return enumerate(values.stream().map(QuestionNumber::toString).collect(Collectors.toList()));
    }
}
