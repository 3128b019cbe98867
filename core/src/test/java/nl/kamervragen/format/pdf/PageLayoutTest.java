package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceNote;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What stands where on a page. */
class PageLayoutTest {
    private static final String SENTENCE =
            "Het waterschap heeft het herstel van de oevers en het slib van de sloot met de aannemer besproken.";

    private static SourceDocument source(byte[] pdf) {
        ParseResult<SourceDocument> result = new PdfFormat()
                .source(Input.of(pdf, ""), ReadOptions.standard())
                .orElseThrow();
        assertThat(result.diagnostics()).isEmpty();
        return result.orThrow();
    }

    private static List<String> texts(SourceDocument source, Region region) {
        return source.lines()
                .filter(line -> line.region() == region)
                .map(Line::text)
                .toList();
    }

    private static Sheets body(Sheets sheets) {
        sheets.at(200);
        for (int i = 0; i < 8; i++) {
            sheets.text(79, 395, Sheets.REGULAR, 9, 12, "Op bladzijde " + sheets.pageCount() + ": " + SENTENCE);
        }
        return sheets;
    }

    @Test
    void aSendersColumnCloseToTheTextStandsApart() {
        Sheets sheets = new Sheets().page();
        String full = Sheets.wrap("Op bladzijde 1: " + SENTENCE, Sheets.REGULAR, 9, 316)
                .get(0);
        float end = 79 + Sheets.width(Sheets.REGULAR, 9, full);
        body(sheets);
        sheets.put(end + 12, 200, Sheets.REGULAR, 6.5f, "Directie Oevers");
        SourceDocument source = source(sheets.bytes());
        assertThat(texts(source, Region.MARGIN)).containsExactly("Directie Oevers");
        assertThat(texts(source, Region.BODY)).first().isEqualTo(full);
    }

    @Test
    void headersOfLaterPagesAreToldByRepetition() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 3; page++) {
            body(sheets.page());
            if (page > 1) {
                sheets.put(79, 90, Sheets.REGULAR, 9, "Ministerie van Sloten");
            }
            sheets.put(300, 800, Sheets.REGULAR, 9, page + " / 3");
        }
        SourceDocument source = source(sheets.bytes());
        assertThat(texts(source, Region.PAGE_HEADER)).containsExactly("Ministerie van Sloten", "Ministerie van Sloten");
        assertThat(texts(source, Region.PAGE_FOOTER)).containsExactly("1 / 3", "2 / 3", "3 / 3");
    }

    @Test
    void whatABrowserPrintsAboveThePageIsAHeaderOnTheFirstToo() {
        Sheets sheets = body(new Sheets().page().put(24, 20, Sheets.REGULAR, 7, "3-5-2026 14:05 Vragen over de sloot"));
        assertThat(texts(source(sheets.bytes()), Region.PAGE_HEADER))
                .containsExactly("3-5-2026 14:05 Vragen over de sloot");
    }

    @Test
    void aHeadingAtTheTopOfPagesIsNoHeader() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 3; page++) {
            body(sheets.page().put(79, 90, Sheets.BOLD, 9, "Antwoord"));
        }
        assertThat(texts(source(sheets.bytes()), Region.PAGE_HEADER)).isEmpty();
    }

    @Test
    void aBulletFarFromItsItemIsStillOnItsLine() {
        Sheets sheets = body(new Sheets().page());
        sheets.put(79, 750, Sheets.REGULAR, 9, "a.").put(115, 750, Sheets.REGULAR, 9, "het slib van de sloot;");
        assertThat(texts(source(sheets.bytes()), Region.BODY)).last().isEqualTo("a. het slib van de sloot;");
    }

    @Test
    void aNoteGoesOnAtTheFootOfTheNextPage() {
        Sheets sheets = body(new Sheets().page().put(79, 150, Sheets.REGULAR, 9, "Zie het bericht.^1^"));
        List<String> note = Sheets.wrap("^1^" + SENTENCE + " " + SENTENCE, Sheets.REGULAR, 7, 316);
        sheets.put(79, 760, Sheets.REGULAR, 7, note.get(0));
        body(sheets.page()).put(79, 760, Sheets.REGULAR, 7, note.get(1));
        SourceDocument source = source(sheets.bytes());
        assertThat(source.blocks().filter(SourceNote.class::isInstance))
                .singleElement()
                .satisfies(made -> assertThat(made.lines().reduce((first, second) -> second))
                        .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo(note.get(1))));
    }

    @Test
    void aNoteGoesOnOverSeveralPages() {
        Sheets sheets = body(new Sheets().page().put(79, 150, Sheets.REGULAR, 9, "Zie het bericht.^1^"));
        List<String> note = Sheets.wrap("^1^" + SENTENCE + " " + SENTENCE, Sheets.REGULAR, 7, 316);
        sheets.put(79, 760, Sheets.REGULAR, 7, note.get(0));
        body(sheets.page()).put(79, 760, Sheets.REGULAR, 7, note.get(0).substring(3));
        body(sheets.page()).put(79, 750, Sheets.REGULAR, 7, note.get(1));
        sheets.put(79, 760, Sheets.REGULAR, 7, "^2^De Streekbode, 4 mei 2024.");
        assertThat(source(sheets.bytes()).blocks().filter(SourceNote.class::isInstance))
                .extracting(made -> made.lines().count())
                .containsExactly(3L, 1L);
    }

    @Test
    void severalMarksOnOnePlaceAreSeveralReferences() {
        Sheets sheets = body(new Sheets().page().put(79, 150, Sheets.REGULAR, 9, "Zie de berichten.^1, 2^"));
        sheets.at(740)
                .text(79, 395, Sheets.REGULAR, 7, 8.5f, "^1^De Streekbode, 3 mei 2024.")
                .text(79, 395, Sheets.REGULAR, 7, 8.5f, "^2^De Streekbode, 4 mei 2024.");
        List<String> notes = new ArrayList<>();
        source(sheets.bytes())
                .lines()
                .flatMap(line -> line.runs().stream())
                .filter(run -> !run.noteId().isEmpty())
                .forEach(run -> notes.add(run.text()));
        assertThat(notes).containsExactly("1", "2");
    }

    @Test
    void notesInTheTypeOfTheTextAreToldByTheirNumbers() {
        Sheets sheets = body(new Sheets().page().put(79, 150, Sheets.REGULAR, 9, "Zie het bericht.^1^"));
        sheets.at(740).text(79, 395, Sheets.REGULAR, 9, 12, "1 De Streekbode, 3 mei 2024.");
        assertThat(source(sheets.bytes()).blocks().filter(SourceNote.class::isInstance))
                .singleElement()
                .satisfies(note -> assertThat(((SourceNote) note).marker()).isEqualTo("1"));
    }

    @Test
    void linksCarryTheirAddress() throws java.io.IOException {
        Sheets sheets = body(new Sheets().page().put(79, 150, Sheets.REGULAR, 9, "het rapport"));
        PDAnnotationLink link = link(75, 152, 60, "https://sloten.example/rapport");
        PDPage page = sheets.document.getPage(0);
        page.setAnnotations(List.of(link));
        assertThat(source(sheets.bytes()).lines().findFirst().orElseThrow().runs())
                .singleElement()
                .satisfies(run -> assertThat(run.link()).isEqualTo("https://sloten.example/rapport"));
    }

    /** The file names the address of each line; in print it is one. */
    @Test
    void anAddressBrokenOverTwoLinesIsOneLink() throws java.io.IOException {
        String address = "https://sloten.example/nieuws/2024/de-sloot-is-gedempt";
        Sheets sheets = body(new Sheets()
                .page()
                .put(79, 150, Sheets.REGULAR, 9, "Vraag 1")
                .put(
                        79,
                        162,
                        Sheets.REGULAR,
                        9,
                        "Kent u het bericht van een inwoner over de sloot op https://sloten.example/")
                .put(79, 174, Sheets.REGULAR, 9, "nieuws/2024/de-sloot-is-gedempt en het antwoord?"));
        List<PDAnnotationLink> links = List.of(link(280, 164, 116, address), link(79, 176, 129, address));
        sheets.document.getPage(0).setAnnotations(List.copyOf(links));
        ParseResult<Document> result = new PdfFormat().read(Input.of(sheets.bytes(), ""), ReadOptions.standard());
        assertThat(result.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .content()
                        .get(0))
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph -> assertThat(paragraph.content())
                                .filteredOn(Link.class::isInstance)
                                .containsExactly(Link.of(address)));
    }

    private static PDAnnotationLink link(float left, float baseline, float width, String address) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(left, PDRectangle.A4.getHeight() - baseline, width, 12));
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        return link;
    }

    @Test
    void turnedTextIsNotLost() throws java.io.IOException {
        Sheets sheets = body(new Sheets().page());
        sheets.content().beginText();
        sheets.content().setFont(Sheets.REGULAR, 8);
        sheets.content().setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 30, 300));
        sheets.content().showText("Niet voor publicatie");
        sheets.content().endText();
        assertThat(texts(source(sheets.bytes()), Region.MARGIN)).containsExactly("Niet voor publicatie");
    }

    @Test
    void aPageThatLiesOnItsSideReadsTheSame() {
        List<String> upright = texts(source(body(new Sheets().page()).bytes()), Region.BODY);
        for (int quarter : new int[] {90, 180, 270}) {
            Sheets sheets = body(new Sheets().page());
            sheets.document.getPage(0).setRotation(quarter);
            assertThat(texts(source(sheets.bytes()), Region.BODY)).isEqualTo(upright);
        }
    }

    @Property(tries = 40)
    void noLetterIsLost(@ForAll List<@IntRange(min = 1, max = 3_000_000) Integer> places) {
        Sheets sheets = new Sheets().page();
        int letters = 0;
        for (int place : places) {
            float x = 40 + place % 500;
            float y = 40 + place / 500 % 760;
            float size = 5 + place % 9;
            String text = "Vraag " + place % 90 + " over^" + place % 9 + "^";
            letters += text.replaceAll("[^0-9A-Za-z]", "").length();
            sheets.put(x, y, place % 2 == 0 ? Sheets.REGULAR : Sheets.BOLD, size, text);
        }
        ParseResult<Document> result = new PdfFormat().read(Input.of(sheets.bytes(), ""), ReadOptions.standard());
        assertThat(result.sourceMap().uncovered()).isEmpty();
        if (letters > 0) {
            assertThat(result.value()).isPresent();
        }
    }
}
