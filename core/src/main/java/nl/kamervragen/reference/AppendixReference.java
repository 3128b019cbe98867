package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * A reference to printed questions with their answers (<i>Aanhangsel van de Handelingen</i>):
 * {@code ah-tk-20232024-967}.
 *
 * <p>The numbers start at 1 in every session year, in each chamber; answers and notices share them. The session year is
 * that of the volume, not that of the questions. In JSON it is its canonical form; only {@code seeAlso} of a document is an
 * object of chamber, session year and number. Ordered by chamber, session year, number. Immutable.
 *
 * @param chamber the chamber
 * @param sessionYear the session year of the volume
 * @param number 1 to 99999; beyond 4999 it is most likely a typing error
 */
public record AppendixReference(Chamber chamber, SessionYear sessionYear, int number)
        implements Reference, Comparable<AppendixReference> {
    private static final String KIND = "Aanhangselnummer";
    private static final int MACHINE_LENGTH = 9;
    private static final Comparator<AppendixReference> ORDER = Comparator.comparing(AppendixReference::chamber)
            .thenComparing(AppendixReference::sessionYear)
            .thenComparingInt(AppendixReference::number);

    /**
     * Checks the range.
     *
     * @throws ReferenceFormatException if the number is out of range
     */
    public AppendixReference {
        if (number < 1 || number > 99_999) {
            throw new ReferenceFormatException(Findings.malformed(sessionYear + " " + number, KIND));
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code ah-tk-20232024-967}
     * @return the reference
     * @throws ReferenceFormatException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AppendixReference parse(String text) {
        return IdGrammar.appendix(text)
                .filter(reference -> reference.toString().equals(text))
                .orElseThrow(() -> new ReferenceFormatException(Findings.malformed(text, KIND)));
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the reference
     * @throws ReferenceFormatException for anything else
     */
    public static AppendixReference valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads any notation; without a chamber it is of the Tweede Kamer.
     *
     * @param text an id, the nine digits of the Gegevensmagazijn ({@code 242501244}), or a citation such as
     *     {@code Aanhangsel Handelingen II 2022/23, 1823}; may be empty
     * @return the reference with what was odd; without value, and why, when it is none
     */
    public static ParseResult<AppendixReference> tryParse(CharSequence text) {
        return tryParse(text, Chamber.TK);
    }

    /**
     * Reads any notation.
     *
     * @param text as {@link #tryParse(CharSequence)} takes
     * @param defaultChamber the chamber when the text names none
     * @return the reference with what was odd; without value, and why, when it is none
     */
    public static ParseResult<AppendixReference> tryParse(CharSequence text, Chamber defaultChamber) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        if (isMachineNumber(shown)) {
            return Findings.read(ofMachineNumber(defaultChamber, shown), shown);
        }
        return WholeCitation.read(shown, defaultChamber, AppendixReference.class, KIND);
    }

    /**
     * Reads the form in the Gegevensmagazijn (<i>Aanhangselnummer</i>): two two-digit years and five digits.
     *
     * @param chamber the chamber, which the form does not tell
     * @param digits such as {@code 242501244}
     * @return the reference
     * @throws ReferenceFormatException for anything else
     */
    public static AppendixReference ofMachineNumber(Chamber chamber, String digits) {
        if (!isMachineNumber(digits)) {
            throw new ReferenceFormatException(Findings.malformed(digits, KIND));
        }
        return new AppendixReference(
                chamber, SessionYear.ofShort(Chars.number(digits, 0, 2)), Chars.number(digits, 4, MACHINE_LENGTH));
    }

    static boolean isMachineNumber(CharSequence digits) {
        return digits.length() == MACHINE_LENGTH
                && Chars.allDigits(digits, 0, MACHINE_LENGTH)
                && (Chars.number(digits, 0, 2) + 1) % 100 == Chars.number(digits, 2, 4)
                && Chars.number(digits, 4, MACHINE_LENGTH) > 0;
    }

    /**
     * The form in the Gegevensmagazijn, which leaves the chamber out.
     *
     * @return such as {@code 242501244}
     */
    public String machineNumber() {
        return sessionYear.shortForm() + Chars.padded(number, 5);
    }

    /**
     * The id under which it is published.
     *
     * @return such as {@code ah-tk-20232024-967}
     */
    public PublicationId publicationId() {
        return new PublicationId(toString());
    }

    @Override
    public CitationKind kind() {
        return CitationKind.APPENDIX;
    }

    /** Such as {@code Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 967}; the Eerste Kamer adds its numeral. */
    @Override
    public String citationForm() {
        return "Aanhangsel Handelingen" + (chamber == Chamber.EK ? " I" : "") + ", vergaderjaar "
                + sessionYear.printed() + ", nr. " + number;
    }

    @Override
    public List<URI> links() {
        return List.of(Links.publication(toString()));
    }

    @Override
    public int compareTo(AppendixReference other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code ah-tk-20232024-967}. */
    @Override
    @JsonValue
    public String toString() {
        return "ah-" + chamber.code() + "-" + sessionYear.compact() + "-" + number;
    }
}
