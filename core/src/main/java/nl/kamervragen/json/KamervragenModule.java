package nl.kamervragen.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
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
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Brings the JSON contract to any Jackson 3 mapper (<i>JSON-module</i>); {@code findAndAddModules()} finds it.
 *
 * <p>How the user's own types are written does not change. Thread-safe.
 */
public final class KamervragenModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The aggregates; each maps to the generated class of the same name with Immutable before it. */
    static final List<Class<?>> AGGREGATES = List.of(
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

    /** For Jackson and {@link java.util.ServiceLoader}. */
    public KamervragenModule() {
        super("kamervragen", new Version(1, 0, 0, null, "nl.kamervragen", "kamervragen-core"));
        AGGREGATES.forEach(this::map);
        setMixInAnnotation(AppendixReference.class, AppendixReferenceObject.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void map(Class type) {
        addAbstractTypeMapping(type, implementation(type));
    }

    static Class<?> implementation(Class<?> type) {
        try {
            return Class.forName(
                    type.getPackageName() + ".Immutable" + type.getSimpleName(), false, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No generated class for " + type, e);
        }
    }

    /** "Zie ook" is an object in the contract, though the reference by itself is a string. */
    @JsonFormat(shape = JsonFormat.Shape.OBJECT)
    @JsonPropertyOrder({"chamber", "sessionYear", "number"})
    abstract static class AppendixReferenceObject {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        AppendixReferenceObject(
                @JsonProperty("chamber") Chamber chamber,
                @JsonProperty("sessionYear") SessionYear sessionYear,
                @JsonProperty("number") int number) {}

        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        static AppendixReference parse(String text) {
            return AppendixReference.parse(text);
        }

        @JsonValue(false)
        @Override
        public abstract String toString();

        @JsonProperty
        abstract Chamber chamber();

        @JsonProperty
        abstract SessionYear sessionYear();

        @JsonProperty
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        abstract int number();
    }
}
