package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import org.immutables.value.Value;

/**
 * What the Chamber prints (<i>officiële publicatie</i>): questions alone, questions with answers, or a notice.
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"chamber", "id", "sessionYear", "number", "status", "writtenQuestions", "moreWrittenQuestions"})
@Value.Immutable
@ModelStyle
@JsonTypeName("publication")
public abstract non-sealed class Publication implements Document {
    Publication() {}

    /**
     * Starts a publication.
     *
     * @return an empty builder; nothing is obligatory
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

    @Override
    @Value.Default
    public Chamber chamber() {
        return Chamber.TK;
    }

    /**
     * Its identifier (<i>publicatie-id</i>).
     *
     * @return such as {@code ah-tk-20232024-1314}; empty when none is printed
     */
    public abstract Optional<PublicationId> id();

    /**
     * The session year of its volume (<i>vergaderjaar</i>).
     *
     * @return empty when not printed
     */
    public abstract Optional<SessionYear> sessionYear();

    /**
     * Its number in the Aanhangsel (<i>aanhangselnummer</i>).
     *
     * @return such as {@code 1314}; empty for questions alone, whose number is the heading's reference
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<Integer> number();

    /**
     * Its status (<i>documentstatus</i>).
     *
     * @return empty when edited
     */
    public abstract Optional<PublicationStatus> status();

    @Override
    public abstract Optional<WrittenQuestions> writtenQuestions();

    @Override
    public abstract List<WrittenQuestions> moreWrittenQuestions();

    @Override
    public String plainText() {
        return allWrittenQuestions().stream()
                .map(WrittenQuestions::plainText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Builds a {@link Publication}. Not thread-safe. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
