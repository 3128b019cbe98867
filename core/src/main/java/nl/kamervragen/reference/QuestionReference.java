package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The number by which a chamber knows a set of questions (<i>kenmerk</i> or <i>vraagnummer</i>).
 *
 * <p>There are three forms: {@link CaseNumber} since 2009, {@link LegacyNumber} before, {@link SenateNumber} in the
 * Eerste Kamer. They are ordered within a form only. Implementations are immutable values.
 */
public sealed interface QuestionReference extends Reference permits CaseNumber, LegacyNumber, SenateNumber {

    /**
     * The id under which the questions are published.
     *
     * @return such as {@code kv-tk-2026Z04232}, {@code kv-2070825520} or {@code kv-ek-232401}
     */
    PublicationId publicationId();

    /**
     * Reads a canonical form.
     *
     * @param text {@code 2026Z04232}, ten digits, or the nine, eight or six digits of the Eerste Kamer
     * @return the reference
     * @throws ReferenceFormatException if it is not one; the message says so when it is a document number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuestionReference parse(String text) {
        if (Chars.allDigits(text, 0, text.length())) {
            return text.length() == LegacyNumber.LENGTH ? LegacyNumber.parse(text) : SenateNumber.parse(text);
        }
        return CaseNumber.parse(text);
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text a canonical form
     * @return the reference
     * @throws ReferenceFormatException if it is not one
     */
    static QuestionReference valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads any notation.
     *
     * @param text as {@link #parse(String)} takes, with blanks, in lower case or written twice; may be empty
     * @return the reference with what was odd about its spelling; without value, and why, when it is none
     */
    static ParseResult<QuestionReference> tryParse(CharSequence text) {
        String compact = text.length() > Findings.LONGEST ? "" : Chars.compact(text);
        if (!Chars.allDigits(compact, 0, compact.length())) {
            return CaseNumber.tryParse(text).map(QuestionReference.class::cast);
        }
        return compact.length() == LegacyNumber.LENGTH
                ? LegacyNumber.tryParse(text).map(QuestionReference.class::cast)
                : SenateNumber.tryParse(text).map(QuestionReference.class::cast);
    }
}
