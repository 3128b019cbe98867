package nl.kamervragen.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {
    private static final String HEAD = "<!DOCTYPE html><html><body><main><h1>Vragen van het lid Tienstra (SP) aan de"
            + " minister van Financiën over de sluis (ingezonden 3 maart 2022).</h1><h2>Vraag 1</h2>";

    private static WrittenQuestions set(Document document) {
        return document.writtenQuestions().orElseThrow();
    }

    private static List<Block> question(String markup) {
        ParseResult<Document> result = HtmlPages.read(HEAD + markup + "</main></body></html>");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return set(result.orThrow()).questions().get(0).content();
    }

    private static List<Code> codes(ParseResult<?> result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void anOfficialPageFillsInFromItsMetadataWhatItDoesNotPrint() {
        ParseResult<Document> result = HtmlPages.resource("aanhangsel.html");
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.id().orElseThrow()).hasToString("ah-tk-20212022-4711");
        assertThat(publication.sessionYear().orElseThrow()).hasToString("2021-2022");
        assertThat(publication.number()).contains(4711);
        // The number of the set stands only in the record, which is joined to a publication and never merged into it.
        assertThat(set(publication).heading().orElseThrow().reference()).isEmpty();
        assertThat(set(publication).heading().orElseThrow().subject()).contains("de sluis");
        assertThat(set(publication).response().orElseThrow().received().orElseThrow())
                .hasToString("2022-03-21");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void notesOfAnOfficialPageAreNotesAndItsCloseLinksAreFurniture() {
        ParseResult<Document> result = HtmlPages.resource("aanhangsel.html");
        WrittenQuestions set = set(result.orThrow());
        assertThat(set.footnotes()).extracting(Footnote::marker).containsExactly("1", "2");
        assertThat(set.footnotes().get(1).content()).containsExactly(Paragraph.of("De Sluiswachter, 1 maart 2022."));
        assertThat(Blocks.inlines(set.questions().get(0).content()))
                .filteredOn(NoteReference.class::isInstance)
                .containsExactly(new NoteReference("n1", "1"), new NoteReference("n2", "2"));
        assertThat(set.explanation()).hasSize(1);
        assertThat(result.sourceMap().removals()).extracting(SourceSpan::line).contains(72, 76, 81);
    }

    @Test
    void aLinkToAnotherPublicationCitesIt() {
        WrittenQuestions set = set(HtmlPages.resource("aanhangsel.html").orThrow());
        assertThat(Blocks.inlines(set.answers().get(0).content()))
                .contains(new CitationInline("publication", "stb-2021-1", "Staatsblad 2021, 1"));
        assertThat(Blocks.inlines(question("<p>Zie <a href='kst-31066-77.html'>nr. 77</a> en"
                        + " <a href='https://zoek.officielebekendmakingen.nl/ah-tk-20192020-3975.html'>dit</a>, niet"
                        + " <a href='kst-over-ons.html'>ons</a> of <a href='kaart-1.html'>de kaart</a>.</p>")))
                .filteredOn(CitationInline.class::isInstance)
                .extracting(inline -> ((CitationInline) inline).reference())
                .containsExactly("kst-31066-77", "ah-tk-20192020-3975");
    }

    @Test
    void digitsAreNoNoteMarksWhereThePageMarksItsNotes() {
        WrittenQuestions set = set(HtmlPages.resource("aanhangsel.html").orThrow());
        List<Block> answer = set.answers().get(0).content();
        assertThat(Blocks.inlines(answer))
                .contains(
                        new Subscript(List.of(new Text("2"))),
                        new Superscript(List.of(new Text("3"))),
                        new Emphasis(List.of(new Text("twee"))))
                .noneMatch(NoteReference.class::isInstance);
    }

    @Test
    void aTableKeepsCaptionHeadAndSpans() {
        Table table = (Table) set(HtmlPages.resource("aanhangsel.html").orThrow())
                .answers()
                .get(0)
                .content()
                .get(1);
        assertThat(table.caption()).containsExactly(new Text("Kosten"));
        assertThat(table.rows()).extracting(row -> row.header()).containsExactly(true, false, false);
        assertThat(table.rows().get(0).cells().get(1).colspan()).isEqualTo(2);
        assertThat(table.rows().get(1).cells().get(0).rowspan()).isEqualTo(2);
        assertThat(table.rows().get(2).cells().get(1).content()).isEmpty();
    }

    @Test
    void listsKeepTheirPrintedMarksAndCountOnFromTheirStart() {
        WrittenQuestions set = set(HtmlPages.resource("aanhangsel.html").orThrow());
        ListBlock printed = (ListBlock) set.questions().get(1).content().get(1);
        assertThat(printed.ordered()).isTrue();
        assertThat(printed.items()).containsExactly(ListItem.of("a.", "de deuren;"), ListItem.of("b.", "de kade."));
        ListBlock counted = (ListBlock) set.answers().get(1).content().get(0);
        assertThat(counted.items()).extracting(ListItem::marker).containsExactly("3.", "4.");
    }

    @Test
    void placesAreLinesAndColumnsOfTheSource() {
        ParseResult<Document> result = HtmlPages.resource("aanhangsel.html");
        List<SourceSpan> title = result.sourceMap().spans("/writtenQuestions/heading");
        assertThat(title.get(0).line()).isEqualTo(24);
        assertThat(title.get(0).endLine()).isEqualTo(25);
        SourceSpan question = result.sourceMap()
                .spans("/writtenQuestions/questions/0/content/0")
                .get(0);
        assertThat(question.line()).isEqualTo(33);
        assertThat(question.column()).isEqualTo(16);
    }

    @Test
    void theChambersSiteIsLeftOutAroundTheText() {
        ParseResult<Document> result = HtmlPages.resource("kamer.html");
        WrittenQuestions set = set(result.orThrow());
        assertThat(set.heading().orElseThrow().subject()).contains("dorpshuizen");
        assertThat(set.introduction()).isEmpty();
        assertThat(set.response().orElseThrow().seeAlso()).hasSize(1);
        assertThat(set.footnotes()).hasSize(1);
        assertThat(set.answers().get(0).content())
                .containsExactly(new Paragraph(List.of(new Text("Ja."), new LineBreak(), new Text("Dat is zo."))));
        assertThat(result.sourceMap().removals()).extracting(SourceSpan::line).contains(5, 6, 7, 9, 22);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void theKindBeforeATitleIsTheSitesWhereNoOtherTitleFollows() {
        ParseResult<Document> result = HtmlPages.read("<html><body><main><h1>Schriftelijke vragen : Vragen van het lid"
                + " Tienstra (SP) aan de minister van Financiën over de sluis (ingezonden 3 maart 2022).</h1>"
                + "<p>Vraag 1</p><p>Waarom?</p></main></body></html>");
        assertThat(set(result.orThrow()).heading().orElseThrow().subject()).contains("de sluis");
        assertThat(result.sourceMap().removals()).hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void anOlderPageHasBareNumbersAndATableOfFacts() {
        ParseResult<Document> result = HtmlPages.resource("ouder.html");
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.sessionYear().orElseThrow()).hasToString("2010-2011");
        assertThat(set(publication).heading().orElseThrow().reference().orElseThrow())
                .hasToString("2011Z04442");
        assertThat(set(publication).questions())
                .extracting(question -> question.numbers().toString())
                .containsExactly("1", "2");
        assertThat(set(publication).introduction()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void aLetterOnAPageIsALetter() {
        ParseResult<Document> result = HtmlPages.resource("brief.html");
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow().addressee()).hasSize(4);
        assertThat(letter.letterhead().orElseThrow().date().orElseThrow()).hasToString("2026-03-24");
        assertThat(letter.signatories()).hasSize(1);
        assertThat(set(letter).questions()).hasSize(2);
        assertThat(set(letter).answers()).hasSize(2);
        assertThat(set(letter).answers().get(0).content())
                .contains(
                        new Quotation(List.of(Paragraph.of("De sluis is te smal."))),
                        new Image("kaart.jpg", "Kaart van de sluis"));
        assertThat(set(letter).footnotes()).extracting(Footnote::marker).containsExactly("1");
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void textOutsideTheMainPartStaysWhenQuestionsStandInIt() {
        ParseResult<Document> result = HtmlPages.read(
                "<html><body><main><p>Welkom</p></main><div><h2>Vraag 1</h2><p>Waarom?</p></div></body></html>");
        assertThat(set(result.orThrow()).questions()).hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void inlinesKeepTheirMarkup() {
        assertThat(question("<p>Is <b>dit</b> <i>zo</i>, <a href='https://x.example/a?b=1&amp;c=2'>zie</a>"
                        + " <span style='font-weight: bold'>hier</span>&nbsp;&eacute;n daar?</p>"))
                .containsExactly(Paragraph.of(
                        new Text("Is "),
                        new Strong(List.of(new Text("dit"))),
                        new Text(" "),
                        new Emphasis(List.of(new Text("zo"))),
                        new Text(", "),
                        new Link("https://x.example/a?b=1&c=2", List.of(new Text("zie"))),
                        new Text(" "),
                        new Strong(List.of(new Text("hier"))),
                        new Text("\u00a0én daar?")));
    }

    @Test
    void aHeadingInAQuestionIsASubheading() {
        assertThat(question("<h3>Aanleiding</h3><p>Waarom?</p>"))
                .containsExactly(Subheading.of("Aanleiding"), Paragraph.of("Waarom?"));
    }

    @Test
    void nestedListsNest() {
        ListBlock list = (ListBlock) question("<ul><li>een<ol type='a'><li>twee<li>drie</ol><li>vier</ul>")
                .get(0);
        assertThat(list.items()).hasSize(2);
        ListBlock inner = (ListBlock) list.items().get(0).content().get(1);
        assertThat(inner.items()).extracting(ListItem::marker).containsExactly("a.", "b.");
        assertThat(inner.ordered()).isTrue();
    }

    @Test
    void twoBreaksAreANewParagraph() {
        assertThat(question("<p>Waarom?<br><br>En waarom nu?</p>"))
                .containsExactly(Paragraph.of("Waarom?"), Paragraph.of("En waarom nu?"));
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(question("<pre>een\ntwee</pre>"))
                .containsExactly(Paragraph.of(new Text("een"), new LineBreak(), new Text("twee")));
    }

    @Test
    void notesByIdAreFoundInAnyList() {
        ParseResult<Document> result = HtmlPages.read(HEAD
                + "<p>Waarom?<sup><a href='#fn1' id='r1'>1</a></sup></p></main>"
                + "<section class='footnotes'><ol><li id='fn1'><p>De krant. <a href='#r1'>↩</a></p></li></ol></section>"
                + "</body></html>");
        WrittenQuestions set = set(result.orThrow());
        assertThat(set.footnotes()).hasSize(1);
        assertThat(set.footnotes().get(0).content()).containsExactly(Paragraph.of("De krant."));
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void scriptsAndStylesAreNoText() {
        assertThat(question("<script>var a = 'Vraag 2';</script><style>p{}</style><p>Waarom?</p><!-- Vraag 3 -->"))
                .containsExactly(Paragraph.of("Waarom?"));
    }

    @Test
    void imagesThatThePageHoldsBecomeResources() {
        ParseResult<Document> result = HtmlPages.read(
                HEAD + "<p>Waarom?</p><p><img alt='stip' src='data:image/png;base64,AAEC'></p></main></body></html>");
        assertThat(result.resources()).hasSize(1);
        assertThat(result.resources().get(0).name()).isEqualTo("image1.png");
        assertThat(result.resources().get(0).bytes()).containsExactly(0, 1, 2);
    }

    @Test
    void theDeclaredCharsetIsBelievedWhereTheBytesAreNotUtf8() {
        String page =
                HEAD.replace("<html>", "<html><head><meta charset='iso-8859-15'></head>") + "<p>Kost het € 5?</p>";
        ParseResult<Document> declared = HtmlPages.read(page.getBytes(Charset.forName("iso-8859-15")));
        assertThat(codes(declared)).isEmpty();
        assertThat(set(declared.orThrow()).questions().get(0).content()).containsExactly(Paragraph.of("Kost het € 5?"));
        ParseResult<Document> stale = HtmlPages.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(set(stale.orThrow()).questions().get(0).content()).containsExactly(Paragraph.of("Kost het € 5?"));
        assertThat(codes(HtmlPages.read((HEAD + "<p>é</p>").getBytes(Charset.forName("windows-1252")))))
                .contains(ReadingCodes.ENCODING_GUESSED);
    }

    private static String recognized(String text, String name) {
        return Formats.installed()
                .recognize(Input.of(text, name))
                .map(format -> format.id())
                .orElse("");
    }

    @Test
    void pagesAreRecognisedByContentAndFragmentsByName() {
        assertThat(recognized("<!doctype html><p>x", "")).isEqualTo("html");
        assertThat(recognized("<?xml version='1.0'?><html></html>", "x.txt")).isEqualTo("html");
        assertThat(recognized("<div>Vraag 1</div>", "")).isEqualTo("html");
        assertThat(recognized("Vraag 1", "x.htm")).isEqualTo("html");
        assertThat(recognized("Vraag 1 <p>", "x.md")).isEqualTo("markdown");
    }

    @Test
    void anEmptyPageIsADiagnostic() {
        ParseResult<Document> result = HtmlPages.read("<!DOCTYPE html><html><body><script>x</script></body></html>");
        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsExactly(ReadingCodes.INPUT_EMPTY);
    }
}
