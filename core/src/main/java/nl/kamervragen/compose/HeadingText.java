package nl.kamervragen.compose;

import nl.kamervragen.model.QuestionNumbers;

/**
 * The headings of questions and answers (<i>kopjes</i>).
 *
 * <p>A letter prints {@code Vraag 1}, {@code Antwoord op vraag 1}, {@code Antwoord op vragen 3 en 4}; the Chamber
 * {@code Vraag 4 en 5}, {@code Antwoord 4 en 5}. A run of four or more numbers is a range: {@code 2 tot en met 6}.
 * Stateless and thread-safe.
 */
public final class HeadingText {
    /** The heading of a notice. */
    public static final String NOTICE = "Mededeling";

    /** The heading of the asker's explanation. */
    public static final String EXPLANATION = "Toelichting";

    private HeadingText() {}

    /**
     * The heading of a question.
     *
     * @param numbers its numbers
     * @return such as {@code Vraag 4 en 5}; {@code Vraag} without a number
     */
    public static String question(QuestionNumbers numbers) {
        return join("Vraag", numbers);
    }

    /**
     * The heading of an answer.
     *
     * @param numbers its numbers
     * @param layout letter or publication
     * @return such as {@code Antwoord op vragen 3, 4 en 7}; {@code Antwoord} without a number
     */
    public static String answer(QuestionNumbers numbers, Layout layout) {
        if (layout == Layout.PUBLICATION || numbers.isEmpty()) {
            return join("Antwoord", numbers);
        }
        return join(numbers.size() == 1 ? "Antwoord op vraag" : "Antwoord op vragen", numbers);
    }

    private static String join(String word, QuestionNumbers numbers) {
        return numbers.isEmpty() ? word : word + " " + numbers.withRanges();
    }
}
