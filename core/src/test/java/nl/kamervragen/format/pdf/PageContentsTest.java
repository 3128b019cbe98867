package nl.kamervragen.format.pdf;

import static nl.kamervragen.format.pdf.RuledTableTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.Line;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** What a page shows beside the letters that its own content draws. */
class PageContentsTest {
    private static List<String> texts(Sheets sheets) {
        return source(sheets).lines().map(Line::text).toList();
    }

    @Test
    void aFieldOfAFormIsPrintedWithThePage() throws IOException {
        Sheets sheets = new Sheets().page().put(79, 200, Sheets.REGULAR, 9, "Datum");
        PDAcroForm form = new PDAcroForm(sheets.document);
        sheets.document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), Sheets.REGULAR);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 9 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("datum");
        form.getFields().add(field);
        field.getWidgets().get(0).setRectangle(new PDRectangle(130, PDRectangle.A4.getHeight() - 206, 100, 14));
        PDPage page = sheets.document.getPage(0);
        field.getWidgets().get(0).setPage(page);
        page.getAnnotations().add(field.getWidgets().get(0));
        field.setValue("11 mei 2026");
        assertThat(String.join(" ", texts(sheets))).contains("Datum", "11 mei 2026");
    }

    @Test
    void bulletsDrawnAsCirclesAreBullets() throws IOException {
        Sheets sheets = new Sheets().page();
        for (int i = 0; i < 2; i++) {
            float baseline = 200 + i * 12;
            sheets.put(90, baseline, Sheets.REGULAR, 9, i == 0 ? "het slib van de sloot;" : "de oever.");
            circle(sheets.content(), 81, PDRectangle.A4.getHeight() - baseline + 3, 1.5f);
        }
        circle(sheets.content(), 300, 300, 1.5f);
        assertThat(texts(sheets)).containsExactly("• het slib van de sloot;", "• de oever.");
    }

    private static void circle(PDPageContentStream content, float x, float y, float radius) throws IOException {
        float k = 0.55f * radius;
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
        content.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
        content.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
        content.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
        content.fill();
    }

    private static PDAnnotationLink link(float left, float baseline, float width, String address) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(left, PDRectangle.A4.getHeight() - baseline - 2, width, 12));
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        return link;
    }

    private static List<CitationInline> citations(Sheets sheets) {
        ParseResult<Document> result = new PdfFormat().read(Input.of(sheets.bytes(), ""), ReadOptions.standard());
        assertThat(result.sourceMap().uncovered()).isEmpty();
        Paragraph paragraph = (Paragraph) result.orThrow()
                .writtenQuestions()
                .orElseThrow()
                .answers()
                .get(0)
                .content()
                .get(0);
        return paragraph.content().stream()
                .filter(CitationInline.class::isInstance)
                .map(CitationInline.class::cast)
                .toList();
    }

    @Test
    void aLinkToAnOfficialPublicationCitesIt() {
        Sheets sheets = new Sheets().page().put(79, 200, Sheets.BOLD, 9, "Antwoord 1");
        sheets.put(79, 212, Sheets.REGULAR, 9, "Zie").put(97, 212, Sheets.REGULAR, 9, "31 066, nr. 77.");
        PDAnnotation link = link(96, 212, 56, "https://zoek.officielebekendmakingen.nl/kst-31066-77.html");
        sheets.document.getPage(0).setAnnotations(List.of(link));
        assertThat(citations(sheets))
                .singleElement()
                .satisfies(citation -> assertThat(citation.reference()).isEqualTo("kst-31066-77"));
    }

    /** Then its words cite it, not each line of them. */
    @Test
    void aCitationOnTwoLinesIsOne() {
        Sheets sheets = new Sheets().page().put(79, 200, Sheets.BOLD, 9, "Antwoord 1");
        sheets.put(
                79,
                212,
                Sheets.REGULAR,
                9,
                "Over het herstel van de oevers is uw Kamer bericht met de brief Kamerstuk");
        sheets.put(79, 224, Sheets.REGULAR, 9, "31 066, nr. 77 en de bijlage.");
        String address = "https://zoek.officielebekendmakingen.nl/kst-31066-77.html";
        sheets.document.getPage(0).setAnnotations(List.of(link(330, 212, 60, address), link(78, 224, 62, address)));
        assertThat(citations(sheets))
                .singleElement()
                .satisfies(citation -> assertThat(citation.text()).isEqualTo("Kamerstuk 31 066, nr. 77"));
    }
}
