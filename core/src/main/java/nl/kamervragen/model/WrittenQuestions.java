package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import org.immutables.value.Value;

/**
 * One set of written questions, with what answers it (<i>schriftelijke vragen</i>).
 *
 * <p>Questions and answers stand in two lists, each in order of print; {@link #exchanges()} joins them. Immutable and
 * thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"heading", "introduction", "questions", "answers", "response", "notice", "explanation", "footnotes"
})
@Value.Immutable
@ModelStyle
public abstract class WrittenQuestions implements Serializable {
    WrittenQuestions() {}

    /**
     * Starts a set.
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

    /**
     * The title (<i>omschrijving</i>).
     *
     * @return empty when no title is printed
     */
    public abstract Optional<Heading> heading();

    /**
     * What stands before the first question (<i>inleiding</i>).
     *
     * @return blocks; usually empty
     */
    public abstract List<Block> introduction();

    /**
     * The questions (<i>vragen</i>).
     *
     * @return in order of print
     */
    public abstract List<Question> questions();

    /**
     * The answers (<i>antwoorden</i>).
     *
     * @return in order of print
     */
    public abstract List<Answer> answers();

    /**
     * The answer line (<i>antwoordregel</i>).
     *
     * @return empty when none is printed
     */
    public abstract Optional<Response> response();

    /**
     * A notice instead of answers (<i>mededeling</i>).
     *
     * @return empty as soon as one answer is printed
     */
    public abstract Optional<Notice> notice();

    /**
     * The asker's note after the questions (<i>toelichting</i>).
     *
     * @return blocks; usually empty
     */
    public abstract List<Block> explanation();

    /**
     * The notes (<i>noten</i>); those of a letter's body stand in the first set.
     *
     * @return in order of print
     */
    public abstract List<Footnote> footnotes();

    /**
     * The questions, each with its answer.
     *
     * <p>Answers are taken in order of print. Each of an answer's numbers joins the first question with that number
     * that no answer has joined; else the number without its letter ({@code 2l} joins {@code 2}) by the same rule. An
     * answer that finds no question stands alone, in {@link #answersWithoutQuestion()}.
     *
     * @return every question once or more, in order of the questions; an unanswered question without answer
     */
    public List<Exchange> exchanges() {
        return Join.of(this).exchanges();
    }

    /**
     * The answers that no question asks for.
     *
     * @return in order of print; usually empty
     */
    public List<Answer> answersWithoutQuestion() {
        return Join.of(this).answersWithoutQuestion();
    }

    /**
     * The answer to a question.
     *
     * @param number the question's number
     * @return empty when there is no such question or it is unanswered
     */
    public Optional<Answer> answerTo(QuestionNumber number) {
        return Join.of(this).answerTo(number);
    }

    /**
     * The answer to a question.
     *
     * @param number the question's number, such as {@code 3} or {@code 1a}
     * @return empty when there is no such question or it is unanswered
     * @throws IllegalArgumentException if the text is no question number
     */
    public Optional<Answer> answerTo(String number) {
        return answerTo(QuestionNumber.parse(number));
    }

    /**
     * The questions without answer.
     *
     * @return in order of print; all of them before the answers are given
     */
    public List<Question> unanswered() {
        return exchanges().stream()
                .filter(exchange -> exchange.answer().isEmpty())
                .flatMap(exchange -> exchange.questions().stream())
                .toList();
    }

    /**
     * The footnote with an id.
     *
     * @param id such as {@code n1}
     * @return empty when there is none
     */
    public Optional<Footnote> footnote(String id) {
        return footnotes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /**
     * The text without markup.
     *
     * @return introduction, questions with their answers, notice, explanation and notes, a newline between blocks
     */
    public String plainText() {
        List<String> parts = new ArrayList<>();
        parts.add(Blocks.plainText(introduction()));
        for (Exchange exchange : exchanges()) {
            exchange.questions().forEach(question -> parts.add(question.plainText()));
            exchange.answer().ifPresent(answer -> parts.add(answer.plainText()));
        }
        answersWithoutQuestion().forEach(answer -> parts.add(answer.plainText()));
        notice().ifPresent(notice -> parts.add(Blocks.plainText(notice.content())));
        parts.add(Blocks.plainText(explanation()));
        footnotes().forEach(note -> parts.add(note.plainText()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Value.Check
    WrittenQuestions normalized() {
        return Normal.is(introduction()) && Normal.is(explanation())
                ? this
                : toBuilder()
                        .introduction(Blocks.normalize(introduction()))
                        .explanation(Blocks.normalize(explanation()))
                        .build();
    }

    /** Builds a {@link WrittenQuestions}. Not thread-safe. */
    public static final class Builder extends ImmutableWrittenQuestions.Builder {
        Builder() {}
    }
}
