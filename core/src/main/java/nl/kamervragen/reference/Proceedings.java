package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * A reference to the report of a debate (<i>Handelingen</i>): {@code h-tk-20232024-50-2}.
 *
 * <p>Since 2011 the place is a meeting and an item in it; before, it is a first and a last page
 * ({@code h-tk-20082009-7140-7144}). Immutable.
 *
 * @param chamber the chamber; joint sessions have a {@link PublicationId} only
 * @param sessionYear the session year
 * @param place one to four numbers with hyphens between, such as {@code 50-2}
 */
public record Proceedings(Chamber chamber, SessionYear sessionYear, String place) implements Reference {
    private static final String KIND = "Handelingen-nummer";

    /** No session year has that many meetings, so a larger number is a page. */
    private static final int MOST_MEETINGS = 200;

    /**
     * Checks the place.
     *
     * @throws ReferenceFormatException if the place is not one to four numbers
     */
    public Proceedings {
        if (!IdGrammar.isPlace(place)) {
            throw new ReferenceFormatException(Findings.malformed(place, KIND));
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code h-tk-20232024-50-2}
     * @return the reference
     * @throws ReferenceFormatException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Proceedings parse(String text) {
        return IdGrammar.proceedings(text)
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
    public static Proceedings valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an id or a citation; without a chamber it is of the Tweede Kamer.
     *
     * @param text such as {@code Handelingen II 2023/24, nr. 50, item 2}; may be empty
     * @return the reference with what was odd; without value, and why, when it is none
     */
    public static ParseResult<Proceedings> tryParse(CharSequence text) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        return WholeCitation.read(shown, Chamber.TK, Proceedings.class, KIND);
    }

    /**
     * Tells whether the place is pages rather than a meeting.
     *
     * @return true when the first number is larger than any number of meetings in a year
     */
    public boolean isPaged() {
        return numbers().get(0) > MOST_MEETINGS;
    }

    /**
     * The numbers of the place.
     *
     * @return one to four numbers
     */
    public List<Integer> numbers() {
        return List.of(place.split("-")).stream().map(Integer::valueOf).toList();
    }

    /**
     * The id under which it is published; a meeting without item has an id that resolves to nothing.
     *
     * @return such as {@code h-tk-20232024-50-2}
     */
    public PublicationId publicationId() {
        return new PublicationId(toString());
    }

    @Override
    public CitationKind kind() {
        return CitationKind.PROCEEDINGS;
    }

    /**
     * Such as {@code Handelingen II, vergaderjaar 2023–2024, nr. 50, item 2}, or {@code blz. 7140–7144} for pages.
     */
    @Override
    public String citationForm() {
        String start = "Handelingen " + chamber.roman() + ", vergaderjaar " + sessionYear.printed() + ", ";
        if (isPaged()) {
            return start + "blz. " + place.replace('-', '–');
        }
        int hyphen = place.indexOf('-');
        return hyphen < 0
                ? start + "nr. " + place
                : start + "nr. " + place.substring(0, hyphen) + ", item " + place.substring(hyphen + 1);
    }

    @Override
    public List<URI> links() {
        return place.indexOf('-') < 0 ? List.of() : List.of(Links.publication(toString()));
    }

    /** The canonical form, such as {@code h-tk-20232024-50-2}. */
    @Override
    @JsonValue
    public String toString() {
        return "h-" + chamber.code() + "-" + sessionYear.compact() + "-" + place;
    }
}
