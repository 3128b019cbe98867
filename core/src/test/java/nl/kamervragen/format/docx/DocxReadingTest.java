package nl.kamervragen.format.docx;

import static nl.kamervragen.format.docx.WordFile.cell;
import static nl.kamervragen.format.docx.WordFile.item;
import static nl.kamervragen.format.docx.WordFile.paragraph;
import static nl.kamervragen.format.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;

class DocxReadingTest {
    private static final String TITLE =
            "Antwoorden van de minister van Justitie en Veiligheid op Kamervragen van het lid Tienstra (PvdN) over de sluis";
    private static final String OPENER =
            "In antwoord op uw brief van 5 juli 2024, nr. 2024Z99859, deel ik u mede dat de"
                    + " vragen van het lid Tienstra (PvdN) worden beantwoord zoals aangegeven in de bijlage van deze brief.";

    private static String bold(String text) {
        return paragraph("", run("<w:b/>", text));
    }

    private static String letter(String letterhead) {
        return letterhead
                + paragraph(OPENER)
                + paragraph("De Minister van Justitie en Veiligheid,")
                + paragraph("A.B. van Voorbeeld")
                + paragraph(TITLE)
                + bold("Vraag 1")
                + paragraph("Klopt het?")
                + bold("Antwoord op vraag 1")
                + paragraph("Ja.");
    }

    private static Letter read(WordFile file) {
        ParseResult<Document> result = DocxTexts.read(file);
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return (Letter) result.orThrow();
    }

    private static WrittenQuestions questions(WordFile file) {
        ParseResult<Document> result = DocxTexts.read(file);
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result.orThrow().writtenQuestions().orElseThrow();
    }

    /** A letter as the ministry of Justice sends it: boxes in the first page's header, a table for date and subject. */
    private static WordFile ministryLetter() {
        String boxes = "<w:p>"
                + WordFile.box(
                        paragraph("<w:pStyle w:val=\"retour\"/>", run("> Retouradres Postbus 20301 2500 EH  Den Haag")))
                + WordFile.box(
                        paragraph("Aan de Voorzitter van de Tweede Kamer"),
                        paragraph("der Staten-Generaal"),
                        paragraph("Postbus 20018 "),
                        paragraph("2500 EA  DEN HAAG"))
                + WordFile.box(
                        bold("Directoraat-Generaal Water en Wegen"),
                        paragraph("Turfmarkt 147"),
                        paragraph("2511 DP  Den Haag"),
                        paragraph("www.rijksoverheid.nl/jenv"),
                        bold("Contactpersoon"),
                        paragraph("T  070 000 00 00"),
                        bold("Projectnaam"),
                        paragraph("Kamervragen sluis"),
                        bold("Ons kenmerk"),
                        paragraph("5551234"),
                        paragraph(
                                "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief"
                                        + " behandelen."))
                + "</w:p>";
        String body = WordFile.table(
                        cell(paragraph("Datum")) + cell(paragraph("25 juli 2024")),
                        cell(paragraph("Onderwerp")) + cell(paragraph("Antwoorden Kamervragen over de sluis")))
                + paragraph(OPENER)
                + paragraph("Mede namens de staatssecretaris van Financiën,")
                + paragraph("de minister van Justitie en Veiligheid,")
                + "<w:p/><w:p/>"
                + paragraph("A.B. van Voorbeeld")
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + bold(TITLE)
                + "<w:p/>"
                + bold("Vraag 1")
                + "<w:p>" + run("Bent u bekend met het bericht «Sluis dicht»?")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" 1)") + "</w:p>"
                + "<w:p/>"
                + bold("Antwoord op vraag 1")
                + paragraph("Ja.")
                + bold("Vraag 2")
                + paragraph("Hoeveel schepen wachten er?")
                + bold("Vraag 3")
                + paragraph("Waarom?")
                + bold("Antwoord op vragen 2 en 3")
                + paragraph("Zie de tabel.")
                + WordFile.table(
                        cell(bold("Datum")) + cell(bold("Schepen")), cell(paragraph("1 mei")) + cell(paragraph("12")))
                + paragraph("1) Dagblad van de Sluis, 18 november 2023, «Sluis dicht».")
                + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1.xml\"/><w:headerReference w:type=\"default\" r:id=\"header2.xml\"/><w:footerReference w:type=\"default\" r:id=\"footer1.xml\"/><w:titlePg/></w:sectPr>";
        return WordFile.of(body)
                .part("header", "header1.xml", "hdr", boxes)
                .part(
                        "header",
                        "header2.xml",
                        "hdr",
                        "<w:p>"
                                + WordFile.box(
                                        bold("Directoraat-Generaal Water en Wegen"),
                                        bold("Datum"),
                                        paragraph("11 april 2024"),
                                        bold("Ons kenmerk"),
                                        paragraph("5551234"))
                                + "</w:p>")
                .part("footer", "footer1.xml", "ftr", paragraph("VERTROUWELIJK") + paragraph("Pagina 2 van 1"))
                .part(
                        "footnotes",
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" Omroep Water, 3 mei 2024.")
                                + "</w:p></w:footnote>");
    }

    @Test
    void readsAMinistrysLetter() {
        Letter letter = read(ministryLetter());
        Letterhead head = letter.letterhead().orElseThrow();
        assertThat(head.returnAddress()).contains("Postbus 20301 2500 EH Den Haag");
        assertThat(head.addressee())
                .containsExactly(
                        "Aan de Voorzitter van de Tweede Kamer",
                        "der Staten-Generaal",
                        "Postbus 20018",
                        "2500 EA DEN HAAG");
        assertThat(head.sender().flatMap(Sender::directorate)).contains("Directoraat-Generaal Water en Wegen");
        assertThat(head.sender().flatMap(Sender::website)).contains("www.rijksoverheid.nl/jenv");
        assertThat(head.ourReference()).contains("5551234");
        assertThat(head.yourReference()).contains("2024Z99859");
        assertThat(head.yourLetterDate()).contains(LocalDate.of(2024, 7, 5));
        assertThat(head.date()).contains(LocalDate.of(2024, 7, 25));
        assertThat(head.subject()).contains("Antwoorden Kamervragen over de sluis");
        assertThat(letter.body()).hasSize(1);
        assertThat(letter.signatories())
                .singleElement()
                .satisfies(signer -> assertThat(signer.name()).contains("A.B. van Voorbeeld"));
        WrittenQuestions set = letter.writtenQuestions().orElseThrow();
        assertThat(set.response().orElseThrow().onBehalfOf()).hasSize(1);
        assertThat(set.heading().orElseThrow().questioners()).hasSize(1);
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "3");
        assertThat(set.answers()).extracting(a -> a.numbers().toString()).containsExactly("1", "2 en 3");
        assertThat(set.answers().get(1).content().get(1)).isInstanceOf(Table.class);
        assertThat(set.footnotes()).extracting(note -> note.marker()).containsExactly("1", "1");
        assertThat(set.questions().get(0).content().get(0).plainText())
                .startsWith("Bent u bekend met het bericht «Sluis dicht»?");
    }

    @Test
    void readsALetterheadFromLayoutTablesWithLabelsAboveTheirValues() {
        Letterhead head = read(WordFile.of(letter(WordFile.table(cell(
                                        paragraph("Aan de Voorzitter van de Tweede Kamer"),
                                        paragraph("Postbus 20018"),
                                        paragraph("2500 EA Den Haag"))
                                + cell("<w:p/>"))
                        + WordFile.table(
                                cell(paragraph("Datum"))
                                        + cell(paragraph("Ons kenmerk"))
                                        + cell(paragraph("Uw kenmerk")),
                                cell(paragraph("3 mei 2026"))
                                        + cell(paragraph("7770001"))
                                        + cell(paragraph("2026Z00123")))
                        + WordFile.table(cell(paragraph("Betreft")) + cell(paragraph("De sluis bij Lutkeoord"))))))
                .letterhead()
                .orElseThrow();
        assertThat(head.date()).contains(LocalDate.of(2026, 5, 3));
        assertThat(head.ourReference()).contains("7770001");
        assertThat(head.yourReference()).contains("2026Z00123");
        assertThat(head.subject()).contains("De sluis bij Lutkeoord");
    }

    @Test
    void readsALetterThatStandsInATable() {
        Letter letter = read(
                WordFile.of(WordFile.table(cell(letter("")) + cell(paragraph("Ons kenmerk"), paragraph("7770001")))));
        assertThat(letter.letterhead().flatMap(Letterhead::ourReference)).contains("7770001");
        assertThat(letter.writtenQuestions().orElseThrow().answers()).hasSize(1);
    }

    @Test
    void takesAHeaderOnAllPagesForTheLetterheadWhereThereIsNoOther() {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1.xml\"/></w:sectPr>";
        Letter letter = read(WordFile.of(letter(""), section)
                .part(
                        "header",
                        "header1.xml",
                        "hdr",
                        paragraph("Datum 3 mei 2026") + paragraph("Ons kenmerk 7770001")));
        assertThat(letter.letterhead().flatMap(Letterhead::date)).contains(LocalDate.of(2026, 5, 3));
    }

    @Test
    void asksTheFilesPropertiesForWhatTheLetterDoesNotPrint() {
        assertThat(read(WordFile.of(letter("")).custom("Ons kenmerk", "7770001"))
                        .letterhead()
                        .flatMap(Letterhead::ourReference))
                .contains("7770001");
        assertThat(read(WordFile.of(letter(paragraph("Ons kenmerk 7770002"))).custom("onskenmerk", "7770001"))
                        .letterhead()
                        .flatMap(Letterhead::ourReference))
                .contains("7770002");
    }

    @Test
    void readsQuestionsWhoseNumberIsOnlyAutomatic() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        ParseResult<Document> result = DocxTexts.read(WordFile.of(
                        paragraph("2026Z00123"),
                        paragraph(
                                "Vragen van het lid Tienstra (PvdN) aan de minister van Justitie en Veiligheid over de sluis"
                                        + " (ingezonden 3 mei 2026)."),
                        item(1, 0, "Klopt het bericht?"),
                        item(1, 0, "Hoe komt dat?"),
                        paragraph("Graag een toelichting."))
                .numbering(numbering));
        assertThat(result.orThrow()).isInstanceOf(Publication.class);
        assertThat(result.orThrow().writtenQuestions().orElseThrow().questions())
                .extracting(q -> q.numbers().toString(), q -> q.content().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", 1), org.assertj.core.groups.Tuple.tuple("2", 2));
        assertThat(DocxTexts.codes(result)).doesNotContain(ReadingCodes.QUESTION_NUMBERS_COUNTED);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsTheTextWithAllChangesMade() {
        ParseResult<Document> result = DocxTexts.read(WordFile.of(
                letter(paragraph("Datum 3 mei 2026")),
                bold("Vraag 2"),
                "<w:p><w:ins w:id=\"1\">" + run("Hoe ")
                        + "</w:ins><w:del><w:r><w:delText>Waarom </w:delText></w:r></w:del>" + run("lang nog?")
                        + "</w:p>",
                bold("Antwoord op vraag 2"),
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Tot ") + "</w:p>",
                "<w:p><w:moveTo>" + run("mei") + "</w:moveTo><w:moveFrom>" + run("juni") + "</w:moveFrom>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"));
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions().get(1).content().get(0).plainText()).isEqualTo("Hoe lang nog?");
        assertThat(set.answers().get(1).content().get(0).plainText()).isEqualTo("Tot mei");
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code().equals(ReadingCodes.DOCUMENT_HAS_REVISIONS))
                .singleElement()
                .extracting(Diagnostic::arguments)
                .isEqualTo(Map.of("insertions", "2", "deletions", "3"));
        assertThat(result.diagnostics())
                .filteredOn(d -> d.code().equals(ReadingCodes.DOCUMENT_HAS_COMMENTS))
                .singleElement()
                .extracting(d -> d.argument("count"))
                .isEqualTo(Optional.of("1"));
    }

    @Test
    void keepsAMarkAtAHeadingOutOfItsNumber() {
        WrittenQuestions set = questions(WordFile.of(
                        letter(paragraph("Datum 3 mei 2026")),
                        "<w:p>" + run("<w:b/>", "Vraag 2") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
                        paragraph("Hoe lang?"))
                .part(
                        "footnotes",
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + paragraph("Bron.") + "</w:footnote>"));
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2");
        assertThat(set.footnotes()).hasSize(1);
    }

    private static ParseResult<Document> read(byte[] bytes, String name) {
        return Formats.installed().read(Input.of(bytes, name), ReadOptions.standard());
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThat(DocxTexts.codes(read("PK\u0003\u0004 geen zip".getBytes(StandardCharsets.UTF_8), "x.docx")))
                .containsExactly(ReadingCodes.CONTENT_MALFORMED);
        assertThat(DocxTexts.codes(read(WordFile.zip(Map.of("xl/workbook.xml", new byte[] {1})), "x.docx")))
                .containsExactly(ReadingCodes.CONTENT_MALFORMED);
        assertThat(DocxTexts.codes(read(
                        WordFile.zip(Map.of("word/document.xml", "<a><b>".getBytes(StandardCharsets.UTF_8))), "x.zip")))
                .containsExactly(ReadingCodes.CONTENT_MALFORMED);
        assertThat(DocxTexts.codes(DocxTexts.read(WordFile.of("<w:p/>")))).containsExactly(ReadingCodes.INPUT_EMPTY);
    }

    @Test
    void refusesATruncatedFile() {
        byte[] whole = WordFile.of(letter("")).bytes();
        assertThat(DocxTexts.codes(read(Arrays.copyOf(whole, 300), "x.docx")))
                .containsExactly(ReadingCodes.CONTENT_MALFORMED);
    }

    @Test
    void fetchesNothingAndExpandsNothing() {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(DocxTexts.codes(read(
                        WordFile.zip(Map.of("word/document.xml", bomb.getBytes(StandardCharsets.UTF_8))), "x.docx")))
                .containsExactly(ReadingCodes.CONTENT_MALFORMED);
    }

    @Test
    void namesAnEncryptedFile() {
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        ole.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        ole.writeBytes(new byte[600]);
        ole.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(read(ole.toByteArray(), "brief.docx").diagnostics())
                .extracting(Diagnostic::code, d -> d.argument("kind").orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReadingCodes.FORMAT_UNSUPPORTED, "encrypted Word (.docx)"));
    }

    @Test
    void stopsAtTheLimits() {
        WordFile file = WordFile.of(letter("").repeat(5));
        Limits small = new Limits(1 << 20, 2_000, 1 << 20, 200_000, 10);
        assertThat(DocxTexts.codes(new DocxFormat()
                        .read(file.input(), ReadOptions.standard().withLimits(small))))
                .containsExactly(ReadingCodes.INPUT_TOO_LARGE);
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 12, 10);
        ParseResult<Document> cut =
                new DocxFormat().read(file.input(), ReadOptions.standard().withLimits(few));
        assertThat(DocxTexts.codes(cut)).contains(ReadingCodes.BLOCKS_TOO_MANY);
        assertThat(cut.isComplete()).isFalse();
        Limits narrow = new Limits(1 << 20, 1 << 20, 80, 1_000, 10);
        assertThat(DocxTexts.codes(new DocxFormat()
                        .read(file.input(), ReadOptions.standard().withLimits(narrow))))
                .containsExactly(ReadingCodes.LINE_TOO_LONG);
    }

    @Test
    void flattensWhatIsNestedTooDeep() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(10_000);
        ParseResult<Document> result = DocxTexts.read(WordFile.of(letter("") + open + paragraph("diep") + close));
        assertThat(DocxTexts.codes(result)).contains(ReadingCodes.NESTING_TOO_DEEP);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }
}
