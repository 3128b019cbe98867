package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Severity;

/**
 * The id of an official publication (<i>publicatie-id</i>): {@code ah-tk-20252026-1841}, {@code kv-tk-2026Z04232},
 * {@code kst-36600-VII-1}, {@code blg-1184123}.
 *
 * <p>An id of a known family that does not follow its grammar ({@code kst-33002--1}) and an id of an unknown family are
 * kept verbatim and have no structure. Never derive chamber, session year or number of a publication from its id alone:
 * unedited ones such as {@code ah-1271549} do not have them. Immutable.
 *
 * @param value the id, without the extension of a file
 */
public record PublicationId(String value) implements Reference, Comparable<PublicationId> {
    private static final String KIND = "publicatie-id";

    /**
     * Checks the form.
     *
     * @throws ReferenceFormatException if it is no series, hyphen and number, or not in canonical case
     */
    public PublicationId {
        if (!IdGrammar.isWellFormed(value) || !IdGrammar.canonicalCase(value).equals(value)) {
            throw new ReferenceFormatException(Findings.malformed(value, KIND));
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code ah-tk-20252026-1841}; series in lower case, additions in capitals
     * @return the id
     * @throws ReferenceFormatException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicationId parse(String text) {
        return new PublicationId(text);
    }

    /**
     * The same as {@link #parse(String)}, under the name by which Spring and JAX-RS find it.
     *
     * @param text the canonical form
     * @return the id
     * @throws ReferenceFormatException for anything else
     */
    public static PublicationId valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an id in any case; a lower-case {@code z} or {@code d} inside a number is a warning.
     *
     * @param text the id; may be empty
     * @return the id with what was odd; without value, and why, when it is none
     */
    public static ParseResult<PublicationId> tryParse(CharSequence text) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        String canonical = IdGrammar.canonicalCase(shown);
        if (!IdGrammar.isWellFormed(canonical)) {
            return Findings.failed(text, KIND);
        }
        PublicationId id = new PublicationId(canonical);
        ParseResult<PublicationId> result = Findings.read(id, shown);
        boolean lowerInNumber = !shown.equals(canonical) && shown.matches(".*\\d[zd]\\d.*");
        return lowerInNumber
                ? result.withDiagnostics(List.of(result.diagnostics().get(0).toBuilder()
                        .severity(Severity.WARNING)
                        .build()))
                : result;
    }

    /**
     * The family, told by the first letters.
     *
     * @return the family; {@link PublicationFamily#OTHER} when it is none of the known ones
     */
    public PublicationFamily family() {
        return PublicationFamily.of(value);
    }

    /**
     * The questions it publishes.
     *
     * @return present for {@code kv-} ids that follow the grammar; without the suffixes
     */
    public Optional<QuestionReference> question() {
        return IdGrammar.question(value);
    }

    /**
     * The volume and number in the Aanhangsel.
     *
     * @return present for {@code ah-} ids with chamber and session year; without the suffixes
     */
    public Optional<AppendixReference> appendix() {
        return IdGrammar.appendix(value);
    }

    /**
     * The dossier and number of the paper.
     *
     * @return present for {@code kst-} ids that follow the grammar; the session year of the oldest ones is left out
     */
    public Optional<ParliamentaryPaper> paper() {
        return IdGrammar.paper(value);
    }

    /**
     * The place in the Handelingen.
     *
     * @return present for {@code h-} ids of one chamber; without the suffixes
     */
    public Optional<Proceedings> proceedings() {
        return IdGrammar.proceedings(value);
    }

    /**
     * The document it publishes.
     *
     * @return present for {@code nds-} ids that follow the grammar
     */
    public Optional<DocumentNumber> documentNumber() {
        return IdGrammar.document(value);
    }

    /**
     * What it refers to, in the most specific type that holds all of it.
     *
     * @return an {@link AppendixReference}, {@link ParliamentaryPaper} or {@link Proceedings}, else this id
     */
    public Reference specific() {
        return IdGrammar.specific(value).orElse(this);
    }

    /**
     * What was published again: reprint {@code h}, correction {@code n}, annex {@code b}, each with its number.
     *
     * @return in order of print, such as {@code [h1]}; empty when there is none
     */
    public List<String> suffixes() {
        List<String> suffixes = new ArrayList<>();
        String rest = value;
        int hyphen = rest.lastIndexOf('-');
        while (hyphen > 0 && IdGrammar.isSuffix(rest.substring(hyphen + 1))) {
            suffixes.add(0, rest.substring(hyphen + 1));
            rest = rest.substring(0, hyphen);
            hyphen = rest.lastIndexOf('-');
        }
        return List.copyOf(suffixes);
    }

    /**
     * The chamber, if the id tells.
     *
     * @return such as the Tweede Kamer for {@code ah-tk-20252026-1841}
     */
    public Optional<Chamber> chamber() {
        String[] parts = value.split("-", -1);
        boolean told = family() != PublicationFamily.PARLIAMENTARY_PAPER && parts[1].matches("tk|ek");
        return told ? Optional.of(Chamber.ofCode(parts[1])) : Optional.empty();
    }

    /**
     * The session year, if the id tells.
     *
     * @return such as 2025-2026 for {@code ah-tk-20252026-1841}; never that of a question number
     */
    public Optional<SessionYear> sessionYear() {
        for (String part : value.split("-", -1)) {
            if (part.length() == 8 && Chars.allDigits(part, 0, 8) && IdGrammar.consecutive(part)) {
                return Optional.of(SessionYear.ofCompact(part));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether the id is a series and a running number only, without anything to read in it.
     *
     * @return true for {@code ah-1271549}, {@code kst-1268678}, {@code blg-1184123}, {@code kv-1045034}
     */
    public boolean isSerial() {
        int start = value.indexOf('-') + 1;
        int digits = value.length() - start;
        return digits >= shortestSerial() && digits <= 7 && Chars.allDigits(value, start, value.length());
    }

    /** Five digits after {@code kst-} are a dossier, and no series but these two is that old. */
    private int shortestSerial() {
        return switch (family()) {
            case QUESTIONS, ENCLOSURE -> 4;
            case APPENDIX -> 5;
            case PARLIAMENTARY_PAPER -> 6;
            default -> Integer.MAX_VALUE;
        };
    }

    /**
     * Tells whether the id is of a publication that was put out unedited (<i>onopgemaakt</i>).
     *
     * @return true for {@code ah-} ids of five to seven digits and {@code kst-} ids of six or seven
     */
    public boolean isUnedited() {
        PublicationFamily family = family();
        return isSerial() && (family == PublicationFamily.APPENDIX || family == PublicationFamily.PARLIAMENTARY_PAPER);
    }

    /** Tells whether the id follows the grammar of its family; a scanner has to be sure. */
    boolean isStructured() {
        return isSerial()
                || question().isPresent()
                || documentNumber().isPresent()
                || appendix().isPresent()
                || paper().isPresent()
                || proceedings().isPresent()
                || value.matches("h-vv-\\d{8}(-\\d+)+(-[hn]\\d)?|ag-tk-\\d{4}-\\d{2}-\\d{2}|kv-tk-\\d{8}-KVR\\d+");
    }

    @Override
    public CitationKind kind() {
        return CitationKind.PUBLICATION;
    }

    @Override
    public String citationForm() {
        return value;
    }

    @Override
    public List<URI> links() {
        return List.of(Links.publication(value));
    }

    @Override
    public int compareTo(PublicationId other) {
        return value.compareTo(other.value);
    }

    /** The canonical form, which is the value. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
