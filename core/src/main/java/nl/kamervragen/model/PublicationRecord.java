package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import org.immutables.value.Value;

/**
 * What {@code metadata.xml} says of a publication (<i>metadatarecord</i>).
 *
 * <p>Joined to the publication by {@link #id()}, never merged into it: record and print disagree often enough that a
 * program must be able to see both. Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "title",
    "types",
    "chamber",
    "sessionYear",
    "number",
    "reference",
    "questioners",
    "respondents",
    "submitted",
    "received",
    "available",
    "issued",
    "modified",
    "categories",
    "documentStatus",
    "publicationName",
    "answers",
    "fields"
})
@Value.Immutable
@ModelStyle
public abstract class PublicationRecord implements Serializable {
    PublicationRecord() {}

    /**
     * Starts a record.
     *
     * @return an empty builder; the id is obligatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The publication's identifier ({@code DC.identifier}).
     *
     * @return the id
     */
    public abstract PublicationId id();

    /**
     * The title ({@code DC.title}).
     *
     * @return without addressee and dates
     */
    public abstract Optional<String> title();

    /**
     * The kinds ({@code DC.type}), such as {@code Antwoord} or {@code Mededeling}.
     *
     * @return as given, in order
     */
    public abstract List<String> types();

    /**
     * The chamber ({@code DC.creator}).
     *
     * @return empty when the creator is no chamber
     */
    public abstract Optional<Chamber> chamber();

    /**
     * The session year ({@code OVERHEIDop.vergaderjaar}).
     *
     * @return empty when absent or unreadable
     */
    public abstract Optional<SessionYear> sessionYear();

    /**
     * The number in the Aanhangsel ({@code OVERHEIDop.aanhangselNummer}).
     *
     * @return empty for questions alone
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<Integer> number();

    /**
     * The number of the set ({@code OVERHEIDop.vraagnummer}).
     *
     * @return empty when absent or unreadable
     */
    public abstract Optional<QuestionReference> reference();

    /**
     * Who asked ({@code OVERHEIDop.indiener}).
     *
     * @return as given; the order means nothing
     */
    public abstract List<String> questioners();

    /**
     * Who answered ({@code OVERHEIDop.ontvanger}).
     *
     * @return as given
     */
    public abstract List<String> respondents();

    /**
     * The day of submission ({@code OVERHEIDop.datumIndiening}).
     *
     * @return empty when absent or unreadable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> submitted();

    /**
     * The day on which the Chamber received the answer ({@code OVERHEIDop.datumOntvangst}).
     *
     * @return empty when absent or unreadable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> received();

    /**
     * The day from which it can be had ({@code DCTERMS.available}).
     *
     * @return empty when absent or unreadable
     */
    public abstract Optional<LocalDate> available();

    /**
     * The day of publication ({@code DCTERMS.issued}).
     *
     * @return empty when absent or unreadable
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> issued();

    /**
     * The day on which it was last changed ({@code DCTERMS.modified}).
     *
     * @return empty when absent or unreadable
     */
    public abstract Optional<LocalDate> modified();

    /**
     * The policy areas ({@code OVERHEID.category}), main and sub area separated by {@code " | "}.
     *
     * @return as given
     */
    public abstract List<String> categories();

    /**
     * The document status ({@code OVERHEIDop.documentStatus}).
     *
     * @return such as {@code Opgemaakt na onopgemaakt}
     */
    public abstract Optional<String> documentStatus();

    /**
     * The series ({@code OVERHEIDop.publicationName}).
     *
     * @return such as {@code Kamervragen (Aanhangsel)}
     */
    public abstract Optional<String> publicationName();

    /**
     * The answers that a question's record names ({@code OVERHEIDop.aanhangsel}).
     *
     * @return the ids
     */
    public abstract List<PublicationId> answers();

    /**
     * All other fields, such as {@code OVERHEIDop.doctype}, and those whose value is not of its type.
     *
     * @return as given, in order
     */
    public abstract List<RecordField> fields();

    /** Builds a {@link PublicationRecord}. Not thread-safe. */
    public static final class Builder extends ImmutablePublicationRecord.Builder {
        Builder() {}
    }
}
