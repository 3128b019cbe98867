package nl.kamervragen.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.Resource;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.format.writing.Golden;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
    static Stream<Document> documents() {
        return Stream.of(
                WrittenFixtures.letter(), WrittenFixtures.publication(), WrittenFixtures.deferral(), publication());
    }

    /** A publication with a table, notes and a citation. */
    private static Publication publication() {
        Publication publication = WrittenFixtures.publication();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        Table table = new Table(
                List.of(new Text("Dorpshuizen per provincie")),
                List.of(
                        new TableRow(
                                true, List.of(cell("Provincie"), new TableCell(List.of(Paragraph.of("Aantal")), 2, 1))),
                        new TableRow(
                                false,
                                List.of(new TableCell(List.of(Paragraph.of("Drenthe")), 1, 2), cell("12"), cell("3"))),
                        new TableRow(false, List.of(cell("14"), cell("2")))));
        Paragraph cited = Paragraph.of(
                new Text("Zie "),
                new CitationInline("parliamentary-paper", "kst-36600-VII-1", "Kamerstuk 36\u00a0600 VII, nr. 1"),
                new Text("."),
                new NoteReference("n1", "1"));
        return publication.toBuilder()
                .writtenQuestions(set.toBuilder()
                        .answers(List.of(
                                WrittenFixtures.answer("1 en 2", table, cited),
                                set.answers().get(1)))
                        .addFootnote(Footnote.builder()
                                .id("n1")
                                .marker("1")
                                .addContent(Paragraph.of(
                                        new Text("De Dorpskrant ("),
                                        Link.of("https://dorpskrant.example/a"),
                                        new Text(").")))
                                .build())
                        .build())
                .build();
    }

    private static TableCell cell(String text) {
        return TableCell.of(Paragraph.of(text));
    }

    private static org.jsoup.nodes.Document page(Document document) {
        return Jsoup.parse(HtmlPages.write(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsBackWhatItWrote(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new HtmlFormat().write(document, out, WriteOptions.standard()))
                .isEmpty();
        ParseResult<Document> read = HtmlPages.read(out.toByteArray());
        assertThat(DocumentDiff.paths(document, read.orThrow())).isEmpty();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void lettersAndPublicationsAreWrittenAsAlways() throws IOException {
        for (String name : List.of("antwoord", "schoon")) {
            Path file = Path.of("..", "examples", "cli", "letters", name + ".md");
            Document letter = Formats.installed()
                    .read(Input.of(Files.readAllBytes(file), name + ".md"), ReadOptions.standard())
                    .orThrow();
            Golden.check(name + ".html", HtmlPages.write(letter));
        }
        Golden.check("publication.html", HtmlPages.write(publication()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPageIsAccessibleAndNeedsNothingBesideIt(Document document) {
        org.jsoup.nodes.Document page = page(document);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, link, [onclick], iframe")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("a").eachText()).doesNotContain("");
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void notesAreLinkedBothWays() {
        org.jsoup.nodes.Document page = page(WrittenFixtures.letter());
        Element reference = page.selectFirst("a[role=doc-noteref]");
        Element note = page.getElementById(reference.attr("href").substring(1));
        assertThat(note.text()).contains("Omroep Waterland");
        Element back = note.selectFirst("a[role=doc-backlink]");
        assertThat(page.getElementById(back.attr("href").substring(1))).isSameAs(reference);
    }

    @Test
    void citationsLeadToTheirPublication() {
        Element citation = page(publication()).selectFirst("a[data-reference]");
        assertThat(citation.attr("href")).contains("kst-36600-VII-1");
        assertThat(citation.wholeText()).isEqualTo("Kamerstuk 36\u00a0600 VII, nr. 1");
    }

    private static Document back(Block... content) {
        Letter letter = WrittenFixtures.letterAnswering(content);
        ParseResult<Document> read = HtmlPages.read(HtmlPages.write(letter));
        assertThat(DocumentDiff.paths(letter, read.orThrow())).isEmpty();
        return letter;
    }

    @Test
    void textThatLooksLikeMarkupOrAHeadingComesBackAsText() {
        back(
                Paragraph.of("Vraag 7"),
                Paragraph.of("<script>alert(1)</script> & \"x\" &amp; [1] a. 1) \u0001"),
                Paragraph.of("Mededeling"),
                new ListBlock(
                        false, List.of(new ListItem("", List.of(Paragraph.of("1. een"))), ListItem.of("(iv)", "x"))));
    }

    @Test
    void anAddressThatRunsAScriptLeadsNowhere() {
        Letter letter = (Letter) back(Paragraph.of(new Link("java\nscript:alert(1)", List.of(new Text("klik")))));
        assertThat(page(letter).select("a[href*=script]")).isEmpty();
    }

    @Test
    void whatHtmlCannotHoldIsReportedInItsPlace() throws IOException {
        Letter letter = WrittenFixtures.letterAnswering(Paragraph.of("a\u0000b\ud800"));
        List<Diagnostic> losses = new HtmlFormat().write(letter, new ByteArrayOutputStream(), WriteOptions.standard());
        assertThat(losses).extracting(Diagnostic::code).containsOnly(WritingCodes.LOSS_TEXT);
        assertThat(losses)
                .extracting(loss -> loss.path().orElse(""))
                .containsOnly("/writtenQuestions/answers/0/content/0");
    }

    @Test
    void imagesAreWrittenIntoThePageAndReadBack() {
        Resource resource = new Resource("kaart.png", "image/png", new byte[] {1, 2, 3});
        Letter letter = WrittenFixtures.letterAnswering(new Image("kaart.png", "Kaart"));
        ParseResult<Document> read = HtmlPages.read(HtmlPages.write(letter, new WriteOptions(List.of(resource))));
        assertThat(read.orThrow()).isEqualTo(letter);
        assertThat(read.resources()).containsExactly(resource);
    }

    @Test
    void anEditedPageIsReadByWhatItPrints() {
        String page = HtmlPages.write(WrittenFixtures.publication());
        String edited = page.replace("Vragen van de leden Ruiterman", "Vragen van de leden Zwaluw");
        WrittenQuestions set =
                HtmlPages.read(edited).orThrow().writtenQuestions().orElseThrow();
        assertThat(set.heading().orElseThrow().questioners().get(0).name()).isEqualTo("Zwaluw");
        String added = page.replace("</article>", "<h2>Vraag 9</h2><p>En nu?</p></article>");
        ParseResult<Document> read = HtmlPages.read(added);
        assertThat(read.orThrow().writtenQuestions().orElseThrow().questions())
                .extracting(question -> question.numbers().toString())
                .contains("9");
        assertThat(read.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void aDeclarationInUnknownWordsIsPassedOver() {
        String page = HtmlPages.write(WrittenFixtures.publication())
                .replace("content=\"publication\"", "content=\"pamflet\"");
        assertThat(HtmlPages.read(page).orThrow()).isInstanceOf(Publication.class);
    }

    @Test
    void partsOfAWrittenPageHaveTheirPlaces() {
        ParseResult<Document> read = HtmlPages.read(HtmlPages.write(WrittenFixtures.letter()));
        assertThat(read.sourceMap().spans("/writtenQuestions/heading")).isNotEmpty();
        assertThat(read.sourceMap().spans("/writtenQuestions/answers/1/content/0"))
                .isNotEmpty();
        assertThat(read.sourceMap().spans("/letterhead/addressee/1")).hasSize(1);
    }
}
