package nl.kamervragen.validate.internal;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamervragen.model.Response;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.RuleContext;

/**
 * Tells whether a document itself says that it answers a part of the questions (<i>gedeeltelijke beantwoording</i>).
 *
 * <p>A supplement (<i>nader antwoord</i>) says so by what it is. Otherwise there must be a sentence about the other
 * questions that puts them off, or one that calls the answer partial.
 */
public final class PartialAnswer {
    private static final Pattern REST = Pattern.compile(
            "\\b(?:overige|resterende|andere|rest van de|deel van de|niet beantwoorde)\\s+(?:schriftelijke\\s+)?"
                    + "(?:kamer)?vragen\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:later|volgen|volgt|nog|in de loop van|zo spoedig mogelijk|separaat|apart|binnenkort|uiterlijk"
                    + "|toekomen|toegezonden|nader)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:gedeeltelijke?|deels)\\s+(?:be)?antwoord(?:en|ing|t)?\\b"
                    + "|\\b(?:be)?antwoord\\w*\\s+(?:ik\\s+)?(?:slechts\\s+)?een deel van (?:de|deze|uw) vragen\\b"
                    + "|\\been deel van (?:de|deze|uw) vragen\\b.{0,60}\\bbeantwoord",
            Pattern.CASE_INSENSITIVE);

    private PartialAnswer() {}

    /**
     * Whether the document says so of a set.
     *
     * @param context the document
     * @param set the set
     * @return true when it does
     */
    public static boolean isStated(RuleContext context, QuestionSet set) {
        boolean supplement =
                set.questions().response().map(Response::supplement).orElse(false);
        return supplement
                || Stream.of(Texts.body(context), Texts.around(set), Texts.answers(set))
                        .flatMap(leaves -> leaves.stream())
                        .flatMap(leaf -> Sentences.of(leaf.text()))
                        .anyMatch(PartialAnswer::says);
    }

    private static boolean says(String sentence) {
        return PARTLY.matcher(sentence).find()
                || REST.matcher(sentence).find() && LATER.matcher(sentence).find();
    }
}
