package nl.kamervragen.read;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.assembly.NoticeWords;
import nl.kamervragen.read.text.RunningText;
import nl.kamervragen.read.title.ResponseParser;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;

/**
 * The grammars of the field on plain text (<i>taal van het vak</i>): titles, answer lines, headings, notices.
 *
 * <p>{@link DocumentReader} reads whole documents with them. They stand apart for formats that bring their structure
 * with them and still print sentences, such as the Chamber's XML, whose title is running text with a few names marked.
 * Nothing here fails on bad text; what cannot be read is absent. Stateless and thread-safe.
 */
public final class FieldGrammar {
    private FieldGrammar() {}

    /**
     * What a title says.
     *
     * @param heading the heading
     * @param response what a ministry's title says of the answer; without content when it says nothing
     * @param complete whether questioners and subject were found
     */
    public record Title(Heading heading, Response response, boolean complete) {}

    /**
     * What the heading of a question or an answer says.
     *
     * @param answer whether it heads an answer
     * @param numbers the numbers; none for a bare "Antwoord"
     * @param end where the text after the heading starts; the text's length when nothing follows
     * @param wellFormed whether the numbers follow their grammar
     * @param plausible whether every range was read as all its numbers
     */
    public record Label(boolean answer, QuestionNumbers numbers, int end, boolean wellFormed, boolean plausible) {}

    /**
     * Reads a title: "Vragen van het lid A (P) aan de Minister van X over Z (ingezonden 4 maart 2026)."
     *
     * @param text the title on one line
     * @param registry knows the portfolios
     * @return what it says
     */
    public static Title title(String text, Registry registry) {
        TitleParser.Result result = TitleParser.parse(text, registry);
        Response response = Response.builder().onBehalfOf(result.onBehalfOf()).build();
        return new Title(result.heading(), response, result.complete());
    }

    /**
     * Reads an answer line: "Antwoord van Minister A (X) (ontvangen 25 maart 2024). Zie ook …"
     *
     * @param text the line
     * @param chamber the chamber of the document
     * @param registry knows the portfolios
     * @return what it says
     */
    public static Response response(String text, Chamber chamber, Registry registry) {
        return ResponseParser.parse(text, chamber, registry);
    }

    /**
     * Reads the heading at the start of a text: {@code Vraag 4 en 5}, {@code Antwoord op vraag 1}.
     *
     * @param text the text
     * @return empty when no heading stands there
     */
    public static Optional<Label> label(String text) {
        return nl.kamervragen.read.outline.Heading.at(text)
                .map(heading -> new Label(
                        heading.kind() == nl.kamervragen.read.outline.Heading.Kind.ANSWER,
                        heading.numbers(),
                        heading.rest(),
                        heading.wellFormed(),
                        heading.plausible()));
    }

    /**
     * The kind of notice that a text is.
     *
     * @param text any text
     * @return empty when it neither defers, nor withdraws, nor names another paper with the answers
     */
    public static Optional<NoticeKind> notice(String text) {
        return NoticeWords.kind(text);
    }

    /**
     * Marks what running text prints without markup: addresses on the web become links, references to parliamentary
     * documents citations. The plain text stays the same.
     *
     * @param inlines the inlines of one block
     * @param chamber the chamber of a citation that names none
     * @return in normal form
     */
    public static List<Inline> marked(List<? extends Inline> inlines, Chamber chamber) {
        return RunningText.mark(inlines, chamber);
    }

    /**
     * A paragraph in which the addresses and citations that it prints are marked, as in {@link #marked}.
     *
     * @param inlines what the paragraph holds
     * @param chamber the chamber of a citation that names none
     * @return the paragraph, its plain text the same
     */
    public static Paragraph paragraph(List<? extends Inline> inlines, Chamber chamber) {
        return RunningText.paragraph(List.copyOf(inlines), chamber);
    }
}
