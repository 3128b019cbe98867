package nl.kamervragen.validate.internal;

import java.util.regex.Pattern;

/** Recognises sentences about other questions than those that are answered (<i>eerdere vragen</i>). */
public final class EarlierQuestions {
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:eerdere?|vorige|voorgaande|andere|aanvullende)\\s+(?:gestelde\\s+|beantwoorde\\s+)?"
                    + "(?:schriftelijke\\s+)?(?:kamer)?vragen\\b|\\bvervolgvragen\\b",
            Pattern.CASE_INSENSITIVE);

    private EarlierQuestions() {}

    /**
     * Whether a sentence means other questions.
     *
     * @param sentence plain text
     * @return true for "mijn antwoord op eerdere vragen van het lid …"
     */
    public static boolean areMeant(String sentence) {
        return EARLIER.matcher(sentence).find();
    }
}
