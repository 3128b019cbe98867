package nl.kamervragen.read.marked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kamervragen.compose.AnswerLine;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.compose.SignatureLine;
import nl.kamervragen.compose.TitleLine;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.title.OfficeParser;
import nl.kamervragen.read.title.ResponseParser;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.registry.Registry;

/**
 * What generated lines say: the values that the source states, where composing them gives the very line, and else what
 * the grammar reads.
 *
 * <p>So a line that was changed by hand is read for itself. Where even the grammar's reading would print otherwise, the
 * line holds words that no value keeps, and {@link #isFaithful()} says so.
 */
final class GeneratedLines {
    private static final Response NO_RESPONSE = Response.builder().build();

    private final DeclaredValues declared;
    private final Registry registry;
    private final Layout layout;
    private final Chamber chamber;
    private boolean faithful = true;

    GeneratedLines(DeclaredValues declared, Registry registry, Layout layout, Chamber chamber) {
        this.declared = declared;
        this.registry = registry;
        this.layout = layout;
        this.chamber = chamber;
    }

    /** Whether the values keep all words of the lines that were read so far. */
    boolean isFaithful() {
        return faithful;
    }

    /** Takes note of a line that has to say one thing only. */
    void expect(boolean said) {
        faithful &= said;
    }

    private void expect(String composed, String line) {
        expect(Blanks.isSame(composed, line));
    }

    /** A title; that of the first set of a publication leaves the reference to the masthead. */
    Optional<Heading> heading(String path, String line, boolean bearsReference, Optional<QuestionReference> masthead) {
        Function<Heading, Heading> whole = heading -> bearsReference
                ? heading
                : heading.toBuilder().reference(masthead).build();
        if (declared.has(path)) {
            Heading told = declared.heading(path);
            if (Blanks.isSame(TitleLine.of(told, layout, bearsReference), line)) {
                return Optional.of(whole.apply(told));
            }
        }
        if (line.isEmpty()) {
            return masthead.map(reference -> whole.apply(Heading.builder().build()));
        }
        Heading read = TitleParser.parse(line, registry).heading();
        expect(TitleLine.of(read, layout, bearsReference), line);
        return Optional.of(whole.apply(read));
    }

    /**
     * An answer line.
     *
     * @param onBehalf the line above the signature; empty when there is none
     * @param notice whether it heads a notice
     */
    Optional<Response> response(String path, String line, String onBehalf, boolean notice) {
        if (declared.has(path)) {
            Response told = declared.response(path);
            if (isPrinted(told, line, onBehalf, notice)) {
                return Optional.of(told);
            }
        }
        if (line.isEmpty() && onBehalf.isEmpty()) {
            return Optional.empty();
        }
        Response read = line.isEmpty() ? NO_RESPONSE : ResponseParser.parse(line, chamber, registry);
        Response whole = onBehalf.isEmpty()
                ? read
                : read.toBuilder().onBehalfOf(offices(onBehalf)).build();
        expect(isPrinted(whole, line, onBehalf, notice));
        return Optional.of(whole);
    }

    private boolean isPrinted(Response response, String line, String onBehalf, boolean notice) {
        if (onBehalf.isEmpty()) {
            return Blanks.isSame(AnswerLine.of(response, notice, chamber, layout), line);
        }
        Response rest = response.toBuilder().onBehalfOf(List.of()).build();
        return !response.onBehalfOf().isEmpty()
                && Blanks.isSame(SignatureLine.onBehalf(response.onBehalfOf()), onBehalf)
                && Blanks.isSame(AnswerLine.of(rest, notice, chamber, layout), line);
    }

    private List<Office> offices(String line) {
        int start = line.indexOf("namens ") + "namens ".length();
        return OfficeParser.parse(line, start, registry).offices();
    }

    /** The office of a signer. */
    Optional<Office> office(String path, String line) {
        boolean goesOn = line.startsWith("d");
        Optional<Office> told =
                declared.office(path).filter(office -> Blanks.isSame(SignatureLine.office(office, goesOn), line));
        if (told.isPresent() || line.isEmpty()) {
            return told;
        }
        Optional<Office> read =
                OfficeParser.parse(line, 0, registry).offices().stream().findFirst();
        expect(read.map(office -> SignatureLine.office(office, goesOn)).orElse(""), line);
        return read;
    }

    /** A text that is its own print, as it was before blanks were touched. */
    String text(String path, String line) {
        return declared.text(path).filter(told -> Blanks.isSame(told, line)).orElse(line);
    }

    Optional<LocalDate> date(String path, String line) {
        Optional<LocalDate> told = declared.date(path).filter(date -> Blanks.isSame(DutchDate.format(date), line));
        Optional<LocalDate> date = told.isPresent() ? told : DutchDate.parse(line);
        expect(date.isPresent() || line.isEmpty());
        return date;
    }
}
