package nl.kamervragen.validate.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Response;
import nl.kamervragen.validate.QuestionSet;
import nl.kamervragen.validate.RuleContext;

/**
 * The two days between which a set was answered (<i>ingezonden</i> and <i>ontvangen</i>).
 *
 * @param submitted the day of submission
 * @param answered the date of the letter, or the day on which the Chamber received the answer
 * @param path where the second one stands
 */
public record AnswerDay(LocalDate submitted, LocalDate answered, String path) {
    /**
     * The days of a set.
     *
     * @param context the document
     * @param set the set
     * @return empty unless both are printed
     */
    public static Optional<AnswerDay> of(RuleContext context, QuestionSet set) {
        Optional<LocalDate> submitted = set.questions().heading().flatMap(Heading::submitted);
        boolean letter = context.letter().isPresent();
        Optional<LocalDate> answered = letter
                ? context.letterhead().flatMap(Letterhead::date)
                : set.questions().response().flatMap(Response::received);
        String path = letter ? "/letterhead/date" : set.path() + "/response/received";
        return submitted.flatMap(first -> answered.map(last -> new AnswerDay(first, last, path)));
    }
}
