package nl.kamervragen.validate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.RuleContext;

/**
 * Finds the numbers by which a letter means the set that it answers (<i>vermeldingen van het zaaknummer</i>).
 *
 * <p>Those are the reference of the addressee and what the body gives after "kenmerk" or "nr."; numbers of earlier sets
 * and numbers inside answers mean other sets.
 */
public final class SetNumbers {
    private static final String TOKEN =
            "(?<![\\p{L}\\d/-])(\\d{3,5}[ \\u00a0]?Z[ \\u00a0]?\\d{1,12}(?:Z\\d{1,8})?)(?![\\p{L}\\d])";
    private static final Pattern ANY = Pattern.compile(TOKEN, Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:kenmerk|vraagnummers?|zaaknummers?|referentie|nummers?|nrs?)\\b[.: \\u00a0(]{0,4}" + TOKEN,
            Pattern.CASE_INSENSITIVE);

    private SetNumbers() {}

    /**
     * A number that means the set.
     *
     * @param path where it stands
     * @param text as printed
     * @param value in capitals, without blanks, a doubled one halved
     */
    public record Mention(String path, String text, String value) {
        /**
         * Whether it is a case number.
         *
         * @return false for {@code 2026Z4232}
         */
        public boolean isWellFormed() {
            return CaseNumber.isValid(value);
        }
    }

    /**
     * All mentions in letterhead and body.
     *
     * @param context the document
     * @return in order of print; empty for a publication
     */
    public static List<Mention> inLetter(RuleContext context) {
        List<Mention> mentions = new ArrayList<>(inLetterhead(context));
        for (Leaf leaf : Texts.body(context)) {
            Sentences.of(leaf.text())
                    .filter(sentence -> !EarlierQuestions.areMeant(sentence))
                    .forEach(sentence -> collect(NAMED, leaf.path(), sentence, mentions));
        }
        return mentions;
    }

    /**
     * The mentions in the letterhead.
     *
     * @param context the document
     * @return usually one
     */
    public static List<Mention> inLetterhead(RuleContext context) {
        List<Mention> mentions = new ArrayList<>();
        Optional<String> reference = context.letterhead().flatMap(Letterhead::yourReference);
        reference.ifPresent(text -> collect(ANY, "/letterhead/yourReference", text, mentions));
        return mentions;
    }

    /**
     * Whether the body has anything that looks like a case number, named or between brackets.
     *
     * @param context the document
     * @return true also for a malformed one
     */
    public static boolean isInBody(RuleContext context) {
        return Texts.body(context).stream()
                .anyMatch(leaf -> ANY.matcher(leaf.text()).find());
    }

    private static void collect(Pattern pattern, String path, String text, List<Mention> mentions) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            mentions.add(new Mention(path, matcher.group(1), value(matcher.group(1))));
        }
    }

    private static String value(String text) {
        String compact = text.replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT);
        String half = compact.substring(0, compact.length() / 2);
        return compact.equals(half + half) ? half : compact;
    }
}
