package nl.kamervragen.validate;

import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.validate.internal.Numbers;

/** How far a document answers a set of questions (<i>stand van de beantwoording</i>). */
public enum SetState {
    /** No answer and no notice (<i>alleen vragen</i>). */
    QUESTIONS_ONLY("questions-only"),
    /** Answers, but not to every printed question (<i>deels beantwoord</i>). */
    PARTLY_ANSWERED("partly-answered"),
    /** An answer to every printed question (<i>beantwoord</i>). */
    ANSWERED("answered"),
    /** A notice instead of answers (<i>mededeling</i>). */
    NOTICE("notice");

    private final String code;

    SetState(String code) {
        this.code = code;
    }

    /**
     * The state of a set, by its printed numbers.
     *
     * @param set the set
     * @return its state
     */
    public static SetState of(WrittenQuestions set) {
        if (set.answers().isEmpty()) {
            return set.notice().isPresent() ? NOTICE : QUESTIONS_ONLY;
        }
        return Numbers.unanswered(set).isEmpty() ? ANSWERED : PARTLY_ANSWERED;
    }

    /**
     * The name in lists and JSON.
     *
     * @return kebab-case
     */
    public String code() {
        return code;
    }
}
