package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The number of a question (<i>vraagnummer</i>): {@code 1}, {@code 1a}. Ordered by number, then letter.
 *
 * @param number one to six digits, as printed
 * @param letter a lower-case letter, or empty
 */
public record QuestionNumber(int number, String letter) implements Comparable<QuestionNumber>, Serializable {
    /** The largest number: six digits. */
    public static final int MAX = 999_999;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number has more than six digits or the letter is no single letter
     */
    public QuestionNumber {
        boolean letterFits =
                letter.isEmpty() || letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z';
        if (number < 0 || number > MAX || !letterFits) {
            throw new IllegalArgumentException("Not a question number: " + number + letter);
        }
    }

    /**
     * A number without letter.
     *
     * @param number the number
     * @return the question number
     * @throws IllegalArgumentException if it is negative or has more than six digits
     */
    public static QuestionNumber of(int number) {
        return new QuestionNumber(number, "");
    }

    /**
     * Reads one number.
     *
     * @param text such as {@code 3} or {@code 1a}
     * @return the number
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuestionNumber parse(String text) {
        NumberListParser.Token token = NumberListParser.numberAt(text, 0);
        if (token == null || token.end() != text.length()) {
            throw new IllegalArgumentException("Not a question number: " + text);
        }
        return token.number();
    }

    /**
     * The number that an answer to a part belongs to: {@code 2} for {@code 2l}.
     *
     * @return this without its letter
     */
    public QuestionNumber withoutLetter() {
        return letter.isEmpty() ? this : of(number);
    }

    @Override
    public int compareTo(QuestionNumber other) {
        int byNumber = Integer.compare(number, other.number);
        return byNumber != 0 ? byNumber : letter.compareTo(other.letter);
    }

    @Override
    @JsonValue
    public String toString() {
        return letter.isEmpty() ? Integer.toString(number) : number + letter;
    }
}
