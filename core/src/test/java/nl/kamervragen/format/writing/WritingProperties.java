package nl.kamervragen.format.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.markdown.MarkdownFormat;
import nl.kamervragen.format.text.TextFormat;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.arbitrary.ContentArbitraries;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.model.arbitrary.PrintedDocuments;
import nl.kamervragen.read.outline.Blanks;

/** What every writer promises: where it reports no loss, reading gives an equal document. */
class WritingProperties {
    private static final DocumentFormat MARKDOWN = new MarkdownFormat();
    private static final DocumentFormat TEXT = new TextFormat();

    @Provide
    Arbitrary<Document> printed() {
        return PrintedDocuments.documents();
    }

    @Provide
    Arbitrary<Document> richlyAnswered() {
        return PrintedDocuments.documents(ContentArbitraries.blocks());
    }

    @Provide
    Arbitrary<Document> anything() {
        return DocumentArbitraries.documents();
    }

    @Provide
    Arbitrary<DocumentFormat> formats() {
        return Arbitraries.of(MARKDOWN, TEXT);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("Markdown holds at least four documents in five without loss")
    void markdownHoldsPrintedDocuments(@ForAll("printed") Document document) {
        RoundTrip trip = RoundTrip.of(MARKDOWN, document);
        assertHonest(trip);
        Statistics.label("losses in Markdown")
                .collect(trip.losses().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p >= 80));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("Plain text holds at least every second document without loss")
    void textHoldsPrintedDocuments(@ForAll("printed") Document document) {
        RoundTrip trip = RoundTrip.of(TEXT, document);
        assertHonest(trip);
        Statistics.label("losses in text")
                .collect(trip.losses().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p >= 50));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyLossOfRichTextIsReported(
            @ForAll("richlyAnswered") Document document, @ForAll("formats") DocumentFormat format) {
        assertHonest(RoundTrip.of(format, document));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyLossOfAnyDocumentIsReported(
            @ForAll("anything") Document document, @ForAll("formats") DocumentFormat format) {
        assertHonest(RoundTrip.of(format, document));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void writingWhatWasReadChangesNothing(
            @ForAll("printed") Document document, @ForAll("formats") DocumentFormat format) {
        RoundTrip first = RoundTrip.of(format, document);
        RoundTrip second = RoundTrip.of(format, first.read().orElseThrow());
        RoundTrip third = RoundTrip.of(format, second.read().orElseThrow());
        assertThat(third.text()).isEqualTo(second.text());
    }

    @Provide
    Arbitrary<String> nastyTexts() {
        Arbitrary<String> starts = Arbitraries.of(
                "Vraag 7",
                "Antwoord op vraag 2: ",
                "Mededeling",
                "Mededeling\u0001",
                "Toelichting: ",
                "a. ",
                "– ",
                "- ",
                "1. ",
                "1) ",
                "[1] ",
                "[^1]: ",
                "# ",
                "> ",
                "| ",
                "--- ",
                "=== ",
                "```",
                "~~~",
                "<div>",
                "    ",
                "Datum 4 maart 2026",
                "Vragen van het lid A (B) aan de Minister van C over D (ingezonden 4 maart 2026)",
                "Pagina 2 van 3",
                "X Noot",
                "Zie ook ",
                "Geachte ",
                "De minister van X,",
                "ah-tk-20232024-1",
                "x",
                "\\",
                "&",
                "&amp;");
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("abzAZ019 *_`[]()<>#&!|~\\-+.:;?/=^'\"«»–\u00a0\u0001²1)\t")
                .ofMaxLength(30);
        return net.jqwik.api.Combinators.combine(starts, rest)
                .as(String::concat)
                .filter(text -> text.chars().anyMatch(c -> !Blanks.is((char) c)));
    }

    /** A paragraph of non-breaking spaces shows nothing: no paragraph can be read there, and that is said. */
    @Example
    void markdownReportsAParagraphThatShowsNothing() {
        RoundTrip trip = RoundTrip.of(
                MARKDOWN, WrittenFixtures.letterAnswering(Paragraph.of("Zie hierna"), Paragraph.of("\u00a0\u00a0")));
        assertHonest(trip);
        assertThat(trip.losses()).hasSize(1);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void markdownKeepsAnyText(@ForAll("nastyTexts") String text) {
        Block paragraph = Paragraph.of(text);
        RoundTrip trip = RoundTrip.of(MARKDOWN, WrittenFixtures.letterAnswering(Paragraph.of("Zie hierna"), paragraph));
        assertHonest(trip);
        assertThat(trip.losses()).allMatch(loss -> loss.argument("kind").equals(Optional.of("citation")));
    }

    /** A URL starts in lower case, and so seems to go on with the sentence above. */
    @Example
    void markdownKeepsAParagraphThatStartsWithAnAddress() {
        RoundTrip trip = RoundTrip.of(
                MARKDOWN,
                WrittenFixtures.letterAnswering(
                        Paragraph.of("Zie hierna"), Paragraph.of(Link.of("https://www.voorbeeld.nl/a"))));
        assertThat(trip.losses()).isEmpty();
        assertHonest(trip);
    }

    /** Above the next heading it belongs to what follows. */
    @Example
    void aSubheadingAtTheEndOfAnAnswerIsReported() {
        RoundTrip trip = RoundTrip.of(
                MARKDOWN,
                WrittenFixtures.letterAnswering(Paragraph.of("Ja."), new Subheading(List.of(new Text("Planning")))));
        assertThat(trip.losses()).isNotEmpty();
        assertHonest(trip);
    }

    @Property
    void twoLinksSideBySideToTheSamePlaceAreOne(@ForAll("formats") DocumentFormat format) {
        Link words = new Link("https://www.voorbeeld.nl/a", List.of(new Text("hier")));
        RoundTrip trip = RoundTrip.of(
                format,
                WrittenFixtures.letterAnswering(
                        new Paragraph(List.of(words, Link.of("https://www.voorbeeld.nl/a"))), Paragraph.of("Ja.")));
        assertThat(trip.losses()).isNotEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void textReportsWhatItCannotKeep(@ForAll("nastyTexts") String text) {
        assertHonest(
                RoundTrip.of(TEXT, WrittenFixtures.letterAnswering(Paragraph.of("Zie hierna."), Paragraph.of(text))));
    }

    private static void assertHonest(RoundTrip trip) {
        if (trip.losses().isEmpty()) {
            assertThat(trip.differences()).as("%s", trip.text()).isEqualTo(List.of());
        }
    }
}
