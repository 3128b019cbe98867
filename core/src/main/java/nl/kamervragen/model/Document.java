package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.reference.Chamber;

/**
 * What a reader returns (<i>document</i>): a {@link Letter} or a {@link Publication}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Letter.class, name = "letter"),
    @JsonSubTypes.Type(value = Publication.class, name = "publication")
})
public sealed interface Document extends Serializable permits Letter, Publication {
    /**
     * The chamber whose members ask (<i>Kamer</i>).
     *
     * @return the Tweede Kamer unless the document says otherwise
     */
    Chamber chamber();

    /**
     * The set of questions that the document prints (<i>schriftelijke vragen</i>).
     *
     * @return empty for a letter without annex
     */
    Optional<WrittenQuestions> writtenQuestions();

    /**
     * Further sets in the same document; a second title line starts one.
     *
     * @return in order of print; nearly always empty
     */
    List<WrittenQuestions> moreWrittenQuestions();

    /**
     * All sets of the document.
     *
     * @return the first and the further ones, in order of print
     */
    default List<WrittenQuestions> allWrittenQuestions() {
        return Stream.concat(writtenQuestions().stream(), moreWrittenQuestions().stream())
                .toList();
    }

    /**
     * The text without markup.
     *
     * @return the texts of letter, questions, answers and notes in order of print, a newline between blocks
     */
    String plainText();
}
