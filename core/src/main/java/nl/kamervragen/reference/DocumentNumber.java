package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The number of a document of the Tweede Kamer (<i>documentnummer</i>): {@code 2026D12345}.
 *
 * <p>Four digits of the calendar year, {@code D}, five digits of a series that starts anew every year. It names one
 * document of a case, never the case itself. Ordered by year, then sequence. Immutable.
 *
 * @param year the calendar year, 0 to 9999
 * @param sequence the number within the year, 0 to 99999
 */
public record DocumentNumber(int year, int sequence) implements Reference, Comparable<DocumentNumber> {
    private static final char LETTER = 'D';
    private static final Comparator<DocumentNumber> ORDER =
            Comparator.comparingInt(DocumentNumber::year).thenComparingInt(DocumentNumber::sequence);

    /**
     * Checks the ranges.
     *
     * @throws ReferenceFormatException if a number is out of range
     */
    public DocumentNumber {
        LetteredNumber.check(year, sequence, LETTER);
    }

    /**
     * A document number of its parts.
     *
     * @param year the calendar year
     * @param sequence the number within the year
     * @return the document number
     * @throws ReferenceFormatException if a number is out of range
     */
    public static DocumentNumber of(int year, int sequence) {
        return new DocumentNumber(year, sequence);
    }

    /**
     * Reads the canonical form.
     *
     * @param text four digits, {@code D}, five digits
     * @return the document number
     * @throws ReferenceFormatException for anything else; for {@code 2026Z04232} it says that this is a case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        if (!isValid(text)) {
            throw LetteredNumber.refusal(text, LETTER);
        }
        return new DocumentNumber(Chars.number(text, 0, 4), Chars.number(text, 5, 10));
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the document number
     * @throws ReferenceFormatException for anything else
     */
    public static DocumentNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads any spelling, as {@link CaseNumber#tryParse(CharSequence)} does.
     *
     * @param text the spelling; may be empty
     * @return the document number with what was odd; without value, and why, when it is none
     */
    public static ParseResult<DocumentNumber> tryParse(CharSequence text) {
        return LetteredNumber.tryParse(text, LETTER, DocumentNumber::new);
    }

    /**
     * Tells whether a text is a document number in canonical form. Allocates nothing.
     *
     * @param text any text
     * @return true for four ASCII digits, {@code D}, five ASCII digits, and nothing else
     */
    public static boolean isValid(CharSequence text) {
        return LetteredNumber.isValid(text, LETTER);
    }

    /**
     * The id under which it is published when it belongs to no dossier (<i>niet-dossierstuk</i>).
     *
     * @return such as {@code nds-tk-2026D12345}
     */
    public PublicationId publicationId() {
        return new PublicationId("nds-tk-" + this);
    }

    @Override
    public CitationKind kind() {
        return CitationKind.DOCUMENT_NUMBER;
    }

    @Override
    public String citationForm() {
        return toString();
    }

    @Override
    public List<URI> links() {
        return List.of(Links.document(toString()));
    }

    @Override
    public int compareTo(DocumentNumber other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code 2026D12345}. */
    @Override
    @JsonValue
    public String toString() {
        return LetteredNumber.format(year, LETTER, sequence);
    }
}
