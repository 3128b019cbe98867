package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * The number of a set of questions in the Eerste Kamer (<i>vraagnummer</i>): {@code 232401}.
 *
 * <p>Three forms followed each other, see {@link Form}. The series starts at 0 or 1 in every session year. Ordered by
 * session year, number, form. Immutable.
 *
 * @param sessionYear the session year
 * @param number the number within it, as large as the form has room for
 * @param form how it is written
 */
public record SenateNumber(SessionYear sessionYear, int number, Form form)
        implements QuestionReference, Comparable<SenateNumber> {
    private static final String KIND = "vraagnummer";
    private static final Comparator<SenateNumber> ORDER = Comparator.comparing(SenateNumber::sessionYear)
            .thenComparingInt(SenateNumber::number)
            .thenComparing(SenateNumber::form);

    /** How a number of the Eerste Kamer is written (<i>notatie</i>). */
    public enum Form {
        /** Up to 2020: a 2, both years, four digits, as in {@code 219200007}. */
        NINE_DIGITS("2", 4),
        /** About 2021 to 2023: a 2, both years, three digits, as in {@code 22223007}. */
        EIGHT_DIGITS("2", 3),
        /** From 2023-2024 on: both years, two digits, as in {@code 232401}. */
        SIX_DIGITS("", 2);

        private final String prefix;
        private final int width;

        Form(String prefix, int width) {
            this.prefix = prefix;
            this.width = width;
        }

        int length() {
            return prefix.length() + 4 + width;
        }

        int limit() {
            return width == 4 ? 9999 : width == 3 ? 999 : 99;
        }
    }

    /**
     * Checks the ranges.
     *
     * @throws ReferenceFormatException if the number does not fit the form, or the year no two digits
     */
    public SenateNumber {
        int year = sessionYear.startYear();
        if (number < 0 || number > form.limit() || year < 1950 || year > 2049) {
            throw new ReferenceFormatException(Findings.malformed(sessionYear + " " + number, KIND));
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param text nine, eight or six digits
     * @return the number
     * @throws ReferenceFormatException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenateNumber parse(String text) {
        for (Form form : Form.values()) {
            if (fits(text, form)) {
                int years = form.prefix.length();
                return new SenateNumber(
                        SessionYear.ofShort(Chars.number(text, years, years + 2)),
                        Chars.number(text, years + 4, form.length()),
                        form);
            }
        }
        throw new ReferenceFormatException(Findings.malformed(text, KIND));
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the number
     * @throws ReferenceFormatException for anything else
     */
    public static SenateNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads the digits with blanks in or around them.
     *
     * @param text the spelling; may be empty
     * @return the number with what was odd; without value, and why, when it is none
     */
    public static ParseResult<SenateNumber> tryParse(CharSequence text) {
        String compact = text.length() > Findings.LONGEST ? "" : Chars.compact(text);
        return isValid(compact) ? Findings.read(parse(compact), Chars.trim(text)) : Findings.failed(text, KIND);
    }

    /**
     * Tells whether a text is such a number in canonical form.
     *
     * @param text any text
     * @return true for one of the three forms, with years that follow each other
     */
    public static boolean isValid(CharSequence text) {
        return fits(text, Form.NINE_DIGITS) || fits(text, Form.EIGHT_DIGITS) || fits(text, Form.SIX_DIGITS);
    }

    private static boolean fits(CharSequence text, Form form) {
        if (text.length() != form.length() || !Chars.allDigits(text, 0, text.length())) {
            return false;
        }
        int years = form.prefix.length();
        return (years == 0 || text.charAt(0) == '2')
                && (Chars.number(text, years, years + 2) + 1) % 100 == Chars.number(text, years + 2, years + 4);
    }

    @Override
    public PublicationId publicationId() {
        return new PublicationId("kv-ek-" + this);
    }

    @Override
    public CitationKind kind() {
        return CitationKind.SENATE_NUMBER;
    }

    /** With the word that tells it from an ordinary number: {@code vraagnummer 232401}. */
    @Override
    public String citationForm() {
        return "vraagnummer " + this;
    }

    @Override
    public List<URI> links() {
        return List.of(Links.publication(publicationId().value()));
    }

    @Override
    public int compareTo(SenateNumber other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code 232401}. */
    @Override
    @JsonValue
    public String toString() {
        return form.prefix + sessionYear.shortForm() + Chars.padded(number, form.width);
    }
}
