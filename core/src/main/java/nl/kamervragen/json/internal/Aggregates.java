package nl.kamervragen.json.internal;

import java.util.List;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionCase;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;

/** The aggregates of the model, and the generated class behind each: {@code Letter} is an {@code ImmutableLetter}. */
public final class Aggregates {
    /** All of them. */
    public static final List<Class<?>> ALL = List.of(
            Letter.class,
            Publication.class,
            Letterhead.class,
            Sender.class,
            Questioner.class,
            Office.class,
            Respondent.class,
            Signatory.class,
            Heading.class,
            Response.class,
            Question.class,
            Answer.class,
            Notice.class,
            Footnote.class,
            WrittenQuestions.class,
            Exchange.class,
            QuestionCase.class,
            PublicationRecord.class);

    private Aggregates() {}

    /**
     * The class that holds an aggregate's data.
     *
     * @param type an aggregate
     * @return the generated class
     */
    public static Class<?> implementation(Class<?> type) {
        try {
            return Class.forName(
                    type.getPackageName() + ".Immutable" + type.getSimpleName(), false, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No generated class for " + type, e);
        }
    }
}
