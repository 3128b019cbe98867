package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The number of a case of the Tweede Kamer (<i>zaaknummer</i>): {@code 2026Z04232}.
 *
 * <p>Four digits of the calendar year, {@code Z}, five digits of a series that starts anew every year. Written questions
 * share the series with all other cases. Ordered by year, then sequence. Immutable.
 *
 * <pre>{@code
 * CaseNumber number = CaseNumber.parse("2026Z04232");
 * CaseNumber.tryParse("2024z 17972").orThrow();         // 2024Z17972, with a finding
 * }</pre>
 *
 * @param year the calendar year, 0 to 9999
 * @param sequence the number within the year, 0 to 99999
 */
public record CaseNumber(int year, int sequence) implements QuestionReference, Comparable<CaseNumber> {
    private static final char LETTER = 'Z';
    private static final Comparator<CaseNumber> ORDER =
            Comparator.comparingInt(CaseNumber::year).thenComparingInt(CaseNumber::sequence);

    /** The last case that was published with the prefix {@code kv-}; later ones have {@code kv-tk-}. */
    private static final CaseNumber LAST_SHORT_PREFIX = new CaseNumber(2010, 5856);

    /**
     * Checks the ranges.
     *
     * @throws ReferenceFormatException if a number is out of range
     */
    public CaseNumber {
        LetteredNumber.check(year, sequence, LETTER);
    }

    /**
     * A case number of its parts.
     *
     * @param year the calendar year
     * @param sequence the number within the year
     * @return the case number
     * @throws ReferenceFormatException if a number is out of range
     */
    public static CaseNumber of(int year, int sequence) {
        return new CaseNumber(year, sequence);
    }

    /**
     * Reads the canonical form.
     *
     * @param text four digits, {@code Z}, five digits
     * @return the case number
     * @throws ReferenceFormatException for anything else; for {@code 2026D12345} it says that this is a document
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseNumber parse(String text) {
        if (!isValid(text)) {
            throw LetteredNumber.refusal(text, LETTER);
        }
        return new CaseNumber(Chars.number(text, 0, 4), Chars.number(text, 5, 10));
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the case number
     * @throws ReferenceFormatException for anything else
     */
    public static CaseNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads any spelling: with blanks, in lower case ({@code reference-normalised}), written twice
     * ({@code reference-duplicated}), with four or six digits after the letter ({@code reference-malformed} as a
     * warning).
     *
     * @param text the spelling; may be empty
     * @return the case number with what was odd; without value, and why, when it is none
     */
    public static ParseResult<CaseNumber> tryParse(CharSequence text) {
        return LetteredNumber.tryParse(text, LETTER, CaseNumber::new);
    }

    /**
     * Tells whether a text is a case number in canonical form. Allocates nothing.
     *
     * @param text any text
     * @return true for four ASCII digits, {@code Z}, five ASCII digits, and nothing else
     */
    public static boolean isValid(CharSequence text) {
        return LetteredNumber.isValid(text, LETTER);
    }

    @Override
    public PublicationId publicationId() {
        return new PublicationId(publication());
    }

    private String publication() {
        return (compareTo(LAST_SHORT_PREFIX) <= 0 ? "kv-" : "kv-tk-") + this;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.CASE_NUMBER;
    }

    @Override
    public String citationForm() {
        return toString();
    }

    @Override
    public Optional<String> address() {
        return Optional.of(Links.PUBLICATIONS + publication());
    }

    @Override
    public List<URI> links() {
        return List.of(Links.publication(publication()), Links.question(toString()));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code 2026Z04232}. */
    @Override
    @JsonValue
    public String toString() {
        return LetteredNumber.format(year, LETTER, sequence);
    }
}
