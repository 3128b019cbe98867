package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;

/**
 * A reference to a parliamentary paper (<i>Kamerstuk</i>): {@code kst-36600-VII-1}.
 *
 * <p>A dossier of five digits, perhaps an addition (<i>toevoeging</i>: a budget chapter such as {@code VII}, a fund such
 * as {@code A}, a council such as {@code 02}, a Kingdom Act such as {@code R1519}), and the number of the paper. The
 * Eerste Kamer numbers with letters. Ordered by dossier, addition, number. Immutable.
 *
 * <pre>{@code
 * ParliamentaryPaper.tryParse("Kamerstuk36 600 XII, nr. 42").orThrow();  // kst-36600-XII-42
 * ParliamentaryPaper.parse("kst-36410-A-51").citationForm();             // Kamerstuk 36 410 A, nr. 51
 * }</pre>
 *
 * @param dossier five digits; of 2001 to 2003 perhaps with {@code F} or {@code G}
 * @param addition in capitals, without brackets; empty when there is none
 * @param number {@code 1}, {@code 215a}, or the letters of the Eerste Kamer
 * @param suffix {@code h1} (reprint), {@code n1} (corrected), {@code b1} (annex), joined by hyphens; empty when there is
 *     none
 */
public record ParliamentaryPaper(String dossier, String addition, String number, String suffix)
        implements Reference, Comparable<ParliamentaryPaper> {
    private static final String KIND = "Kamerstuk";
    private static final Comparator<ParliamentaryPaper> ORDER = Comparator.comparing(ParliamentaryPaper::dossier)
            .thenComparing(ParliamentaryPaper::addition)
            .thenComparingInt(paper -> paper.numeric())
            .thenComparingInt(paper -> paper.number.length())
            .thenComparing(ParliamentaryPaper::number)
            .thenComparing(ParliamentaryPaper::suffix);

    /**
     * Checks the parts.
     *
     * @throws ReferenceFormatException if a part breaks its grammar
     */
    public ParliamentaryPaper {
        if (!IdGrammar.isDossier(dossier)
                || !(addition.isEmpty() || IdGrammar.isAddition(addition))
                || !IdGrammar.isPaperNumber(number)
                || !(suffix.isEmpty() || IdGrammar.isSuffix(suffix))) {
            throw new ReferenceFormatException(
                    Findings.malformed(String.join(" ", dossier, addition, number, suffix), KIND));
        }
    }

    /**
     * A paper of a dossier without addition.
     *
     * @param dossier five digits
     * @param number the number or letters
     * @return the paper
     * @throws ReferenceFormatException if a part breaks its grammar
     */
    public static ParliamentaryPaper of(String dossier, String number) {
        return new ParliamentaryPaper(dossier, "", number, "");
    }

    /**
     * A paper of a dossier with an addition.
     *
     * @param dossier five digits
     * @param addition such as {@code VII}
     * @param number the number or letters
     * @return the paper
     * @throws ReferenceFormatException if a part breaks its grammar
     */
    public static ParliamentaryPaper of(String dossier, String addition, String number) {
        return new ParliamentaryPaper(dossier, addition, number, "");
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code kst-36600-VII-1}
     * @return the paper
     * @throws ReferenceFormatException for anything else; for a dossier it says that the number is missing
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ParliamentaryPaper parse(String text) {
        Optional<ParliamentaryPaper> paper =
                IdGrammar.paper(text).filter(value -> value.toString().equals(text));
        return paper.orElseThrow(() -> new ReferenceFormatException(
                IdGrammar.isBareDossier(text)
                        ? Findings.simple(ReadingCodes.REFERENCE_INCOMPLETE, text)
                        : Findings.malformed(text, KIND)));
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the paper
     * @throws ReferenceFormatException for anything else
     */
    public static ParliamentaryPaper valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an id or a citation, with or without the word in front.
     *
     * @param text such as {@code Kamerstukken II 2024/25, 36600-VII, nr. 1} or {@code 36836 D}; may be empty
     * @return the paper with what was odd; without value, and why, when it is none: {@code reference-incomplete} for a
     *     dossier without number
     */
    public static ParseResult<ParliamentaryPaper> tryParse(CharSequence text) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        return WholeCitation.read(shown, Chamber.TK, ParliamentaryPaper.class, KIND);
    }

    /**
     * Tells whether it is a paper of the Eerste Kamer, which numbers with letters.
     *
     * @return true for {@code A} to {@code ZZ}
     */
    public boolean isSenate() {
        return Chars.isUpper(number.charAt(0));
    }

    /**
     * The id under which it is published.
     *
     * @return such as {@code kst-36600-VII-1}
     */
    public PublicationId publicationId() {
        return new PublicationId(toString());
    }

    @Override
    public CitationKind kind() {
        return CitationKind.PARLIAMENTARY_PAPER;
    }

    /** Such as {@code Kamerstuk 19 637, nr. 3516}; with a suffix that no citation has a word for, the id. */
    @Override
    public String citationForm() {
        if (!suffix.isEmpty() && !suffix.equals("h1")) {
            return toString();
        }
        return "Kamerstuk " + dossier.substring(0, 2) + " " + dossier.substring(2) + printedAddition()
                + (isSenate() ? ", " : ", nr. ") + number + (suffix.isEmpty() ? "" : " (herdruk)");
    }

    private String printedAddition() {
        if (addition.isEmpty()) {
            return "";
        }
        if (addition.charAt(0) == 'R') {
            return " (" + addition + ")";
        }
        return (Chars.isDigit(addition.charAt(0)) ? "-" : " ") + addition;
    }

    @Override
    public Optional<String> address() {
        return Optional.of(Links.PUBLICATIONS + this);
    }

    @Override
    public List<URI> links() {
        String whole = addition.isEmpty() ? dossier : dossier + "-" + addition;
        return List.of(Links.publication(toString()), Links.dossier(whole));
    }

    /** Letters come after all numbers. */
    private int numeric() {
        int end = 0;
        while (end < number.length() && Chars.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? Integer.MAX_VALUE : Chars.number(number, 0, end);
    }

    @Override
    public int compareTo(ParliamentaryPaper other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form, such as {@code kst-36600-VII-1}. */
    @Override
    @JsonValue
    public String toString() {
        return "kst-" + dossier + (addition.isEmpty() ? "" : "-" + addition) + "-" + number
                + (suffix.isEmpty() ? "" : "-" + suffix);
    }
}
