package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The number of a set of questions in the Tweede Kamer from 1998 to early 2009 (<i>vraagnummer</i>): {@code 2070825520}.
 *
 * <p>The digit 2, the two-digit years of the session year, four digits of a series within it, and a digit for the kind.
 * Kind 0 is written and 2 is oral; the meaning of 3 is not known. Ordered by session year, number, kind. Immutable.
 *
 * @param sessionYear 1998-1999 to 2008-2009
 * @param number 0 to 9999
 * @param questionKind the last digit, 0 to 9
 */
public record LegacyNumber(SessionYear sessionYear, int number, int questionKind)
        implements QuestionReference, Comparable<LegacyNumber> {
    static final int LENGTH = 10;

    private static final int FIRST_YEAR = 1998;
    private static final int LAST_YEAR = 2008;
    private static final String KIND = "vraagnummer";
    private static final Comparator<LegacyNumber> ORDER = Comparator.comparing(LegacyNumber::sessionYear)
            .thenComparingInt(LegacyNumber::number)
            .thenComparingInt(LegacyNumber::questionKind);

    /**
     * Checks the ranges.
     *
     * @throws ReferenceFormatException if a part is out of range
     */
    public LegacyNumber {
        int year = sessionYear.startYear();
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || number < 0
                || number > 9999
                || questionKind < 0
                || questionKind > 9) {
            throw new ReferenceFormatException(
                    Findings.malformed(sessionYear + " " + number + " " + questionKind, KIND));
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param text ten digits, such as {@code 2070825520}
     * @return the number
     * @throws ReferenceFormatException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LegacyNumber parse(String text) {
        if (!isValid(text)) {
            throw new ReferenceFormatException(Findings.malformed(text, KIND));
        }
        return new LegacyNumber(
                SessionYear.ofShort(Chars.number(text, 1, 3)), Chars.number(text, 5, 9), text.charAt(9) - '0');
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the number
     * @throws ReferenceFormatException for anything else
     */
    public static LegacyNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads ten digits with blanks in or around them.
     *
     * @param text the spelling; may be empty
     * @return the number with what was odd; without value, and why, when it is none
     */
    public static ParseResult<LegacyNumber> tryParse(CharSequence text) {
        String compact = text.length() > Findings.LONGEST ? "" : Chars.compact(text);
        return isValid(compact) ? Findings.read(parse(compact), Chars.trim(text)) : Findings.failed(text, KIND);
    }

    /**
     * Tells whether a text is such a number in canonical form. Allocates nothing.
     *
     * @param text any text
     * @return true for ten digits with two years from 98 99 to 08 09 that follow each other
     */
    public static boolean isValid(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(0) != '2' || !Chars.allDigits(text, 0, LENGTH)) {
            return false;
        }
        int first = Chars.number(text, 1, 3);
        return (first >= FIRST_YEAR % 100 || first <= LAST_YEAR % 100) && (first + 1) % 100 == Chars.number(text, 3, 5);
    }

    /**
     * Tells whether the questions were asked orally (<i>mondelinge vragen</i>).
     *
     * @return true for kind 2
     */
    public boolean isOral() {
        return questionKind == 2;
    }

    @Override
    public PublicationId publicationId() {
        return new PublicationId("kv-" + this);
    }

    @Override
    public CitationKind kind() {
        return CitationKind.LEGACY_NUMBER;
    }

    @Override
    public String citationForm() {
        return toString();
    }

    @Override
    public List<URI> links() {
        return List.of(Links.publication(publicationId().value()));
    }

    @Override
    public int compareTo(LegacyNumber other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code 2070825520}. */
    @Override
    @JsonValue
    public String toString() {
        return "2" + sessionYear.shortForm() + Chars.padded(number, 4) + questionKind;
    }
}
