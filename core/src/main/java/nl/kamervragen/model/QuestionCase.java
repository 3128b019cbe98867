package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import nl.kamervragen.reference.QuestionReference;
import org.immutables.value.Value;

/**
 * All documents of one reference (<i>zaak</i>), and the state they add up to.
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"reference", "documents"})
@Value.Immutable
@ModelStyle
public abstract class QuestionCase implements Serializable {
    QuestionCase() {}

    /**
     * Starts a case.
     *
     * @return an empty builder; the reference is obligatory
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
     * The Chamber's number of the set (<i>zaaknummer</i>).
     *
     * @return the reference
     */
    public abstract QuestionReference reference();

    /**
     * The documents, oldest first (<i>documenten</i>).
     *
     * @return in the order in which they were given
     */
    public abstract List<Document> documents();

    /**
     * The state of the case (<i>stand</i>): a withdrawal closes it, an answer outweighs a deferral.
     *
     * @return the state
     */
    public CaseState state() {
        List<WrittenQuestions> sets = documents().stream()
                .flatMap(document -> document.allWrittenQuestions().stream())
                .filter(set -> set.heading()
                        .flatMap(Heading::reference)
                        .map(reference()::equals)
                        .orElse(true))
                .toList();
        if (hasNotice(sets, NoticeKind.WITHDRAWN)) {
            return CaseState.WITHDRAWN;
        }
        List<WrittenQuestions> answered =
                sets.stream().filter(set -> !set.answers().isEmpty()).toList();
        if (!answered.isEmpty()) {
            boolean whole = answered.stream().anyMatch(set -> set.unanswered().isEmpty());
            return whole ? CaseState.ANSWERED : CaseState.PARTLY_ANSWERED;
        }
        if (hasNotice(sets, NoticeKind.ANSWERED_ELSEWHERE)) {
            return CaseState.ANSWERED_ELSEWHERE;
        }
        return hasNotice(sets, NoticeKind.DEFERRAL) ? CaseState.DEFERRED : CaseState.SUBMITTED;
    }

    private static boolean hasNotice(List<WrittenQuestions> sets, NoticeKind kind) {
        return sets.stream()
                .anyMatch(set ->
                        set.notice().map(Notice::kind).filter(kind::equals).isPresent());
    }

    /** Builds a {@link QuestionCase}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestionCase.Builder {
        Builder() {}
    }
}
