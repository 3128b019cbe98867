package nl.kamervragen.format.docx;

import static nl.kamervragen.format.docx.WordFile.item;
import static nl.kamervragen.format.docx.WordFile.paragraph;
import static nl.kamervragen.format.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourceTable;
import nl.kamervragen.source.TextStyle;
import org.junit.jupiter.api.Test;

class DocxAdapterTest {
    private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\">"
            + "<w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Kop2\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Vraagkop\"><w:name w:val=\"Vraagkop\"/><w:basedOn w:val=\"Kop2\"/>"
            + "<w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Zwaar\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"retour\"><w:name w:val=\"Huisstijl-Retouradres\"/></w:style>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String instance(int id, int list, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + overrides + "</w:num>";
    }

    private static List<String> marks(WordFile file) {
        return DocxTexts.lines(file).stream().map(line -> line.list().marker()).toList();
    }

    @Test
    void readsStylesByNameWithWhatTheyInherit() {
        List<Line> lines = DocxTexts.lines(WordFile.of(
                        paragraph(
                                "<w:pStyle w:val=\"Vraagkop\"/>",
                                run("Vraag 1") + run("<w:rStyle w:val=\"Zwaar\"/>", "!")),
                        paragraph("<w:pStyle w:val=\"retour\"/>", run("Retouradres")),
                        paragraph("<w:outlineLvl w:val=\"0\"/>", run("Kop")))
                .styles(STYLES));
        assertThat(lines)
                .extracting(Line::styleName, Line::headingLevel)
                .containsExactly(tuple("Vraagkop", 2), tuple("Huisstijl-Retouradres", 0), tuple("Normal", 1));
        assertThat(lines.get(0).runs())
                .extracting(Run::text, Run::styles)
                .containsExactly(tuple("Vraag 1", Set.of(TextStyle.BOLD)), tuple("!", Set.of()));
    }

    @Test
    void readsTheLookOfRuns() {
        List<Line> lines = DocxTexts.lines(WordFile.of(paragraph(
                "",
                run("<w:b/>", "vet")
                        + run("<w:b/>", "ter")
                        + run("<w:i w:val=\"0\"/>", "niet")
                        + run("<w:i/><w:vertAlign w:val=\"superscript\"/>", "op")
                        + run("<w:vertAlign w:val=\"subscript\"/>", "2")
                        + run("<w:vanish/>", "verborgen"))));
        assertThat(lines.get(0).runs())
                .extracting(Run::text, Run::styles)
                .containsExactly(
                        tuple("vetter", Set.of(TextStyle.BOLD)),
                        tuple("niet", Set.of()),
                        tuple("op", Set.of(TextStyle.ITALIC, TextStyle.SUPERSCRIPT)),
                        tuple("2", Set.of(TextStyle.SUBSCRIPT)));
    }

    @Test
    void countsListsAsWordPrintsThem() {
        WordFile file = WordFile.of(
                        item(1, 0, "een"),
                        item(1, 1, "sub"),
                        item(1, 1, "sub"),
                        item(1, 2, "diep"),
                        item(1, 0, "twee"),
                        item(1, 1, "sub"),
                        item(2, 0, "streep"),
                        item(3, 0, "opnieuw"),
                        item(1, 0, "verder"))
                .numbering(list(
                                0,
                                level(0, "decimal", "%1."),
                                level(1, "lowerLetter", "%2)"),
                                level(2, "lowerRoman", "%1.%2.%3"))
                        + list(1, level(0, "bullet", "\uf0b7"))
                        + instance(1, 0, "")
                        + instance(2, 1, "")
                        + instance(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>"));
        assertThat(marks(file)).containsExactly("1.", "a)", "b)", "1.b.i", "2.", "a)", "•", "7.", "8.");
        assertThat(DocxTexts.lines(file).get(3).list()).isEqualTo(new ListMark(3, "1.b.i", true));
    }

    @Test
    void takesANumberWithWordsAsText() {
        WordFile file = WordFile.of(
                        item(1, 0, ""), paragraph("Klopt het bericht?"), item(1, 0, ""), paragraph("Hoe komt dat?"))
                .numbering(list(0, level(0, "decimal", "Vraag %1")) + instance(1, 0, ""));
        assertThat(DocxTexts.texts(file)).containsExactly("Vraag 1", "Klopt het bericht?", "Vraag 2", "Hoe komt dat?");
    }

    @Test
    void findsTheListOfAStyleAndOfALinkedListStyle() {
        WordFile file = WordFile.of(paragraph("<w:pStyle w:val=\"nr\"/>", run("een")), item(2, 0, "twee"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"nr\"><w:name w:val=\"Nummers\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .numbering(list(0, "<w:styleLink w:val=\"L\"/>", level(0, "upperRoman", "%1)"))
                        + list(1, "<w:numStyleLink w:val=\"L\"/>")
                        + instance(1, 0, "")
                        + instance(2, 1, ""));
        assertThat(marks(file)).containsExactly("I)", "II)");
    }

    @Test
    void breaksLinesWithinAParagraph() {
        List<Line> lines = DocxTexts.lines(WordFile.of(
                paragraph("Eerst"),
                "<w:p><w:r><w:t>Aan</w:t><w:tab/><w:t>de</w:t><w:br/><w:t>Kamer</w:t><w:noBreakHyphen/><w:t>lid</w:t>"
                        + "<w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"));
        assertThat(lines)
                .extracting(Line::text, Line::start, line -> line.span().line())
                .containsExactly(
                        tuple("Eerst", LineStart.PARAGRAPH, 1),
                        tuple("Aan\tde", LineStart.PARAGRAPH, 2),
                        tuple("Kamer-lid✓", LineStart.BREAK, 2));
        assertThat(lines.get(2).span().offset()).isEqualTo("Eerst\nAan\tde\n".length());
    }

    @Test
    void readsLinksAndTheResultsOfFields() {
        List<Line> lines = DocxTexts.lines(WordFile.of(
                        "<w:p><w:hyperlink r:id=\"h\">" + run("site") + "</w:hyperlink></w:p>",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example/\" "
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("b")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" na") + "</w:p>",
                        "<w:p><w:fldSimple w:instr=\" DATE \">" + run("3 mei 2026") + "</w:fldSimple></w:p>",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
                        paragraph("Verder"))
                .link("h", "https://a.example/"));
        assertThat(lines)
                .flatExtracting(Line::runs)
                .extracting(Run::text, Run::link)
                .containsExactly(
                        tuple("site", "https://a.example/"),
                        tuple("b", "https://b.example/"),
                        tuple(" na", ""),
                        tuple("3 mei 2026", ""),
                        tuple("Verder", ""));
    }

    @Test
    void readsATextBoxOnce() {
        List<Line> lines = DocxTexts.lines(WordFile.of(
                "<w:p>" + run("Tekst") + WordFile.box(paragraph("Datum"), paragraph("25 juli 2024")) + "</w:p>"));
        assertThat(lines)
                .extracting(Line::text, Line::region)
                .containsExactly(
                        tuple("Datum", Region.MARGIN),
                        tuple("25 juli 2024", Region.MARGIN),
                        tuple("Tekst", Region.BODY));
    }

    @Test
    void readsTheOlderFormWhereThereIsNoOther() {
        assertThat(DocxTexts.texts(
                        WordFile.of("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback><w:pict>"
                                + "<v:textbox><w:txbxContent>" + paragraph("Oud")
                                + "</w:txbxContent></v:textbox></w:pict>"
                                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")))
                .containsExactly("Oud");
    }

    @Test
    void readsContentControlsOfEveryKind() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>";
        String end = "</w:sdtContent></w:sdt>";
        assertThat(DocxTexts.texts(WordFile.of(
                        control,
                        control,
                        paragraph("blok"),
                        end,
                        "<w:p>" + control + run("reeks") + end + "</w:p>",
                        WordFile.table(control + WordFile.cell(paragraph("a")) + end, WordFile.cell(paragraph("b"))),
                        end)))
                .containsExactly("blok", "reeks", "a", "b");
    }

    @Test
    void readsMergedCellsAsOne() {
        String down = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String on = "<w:tcPr><w:vMerge/></w:tcPr>";
        SourceTable table = (SourceTable) DocxTexts.source(WordFile.of(
                        paragraph("Hierbij een tabel."),
                        WordFile.table(
                                WordFile.cell(
                                        "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>",
                                        paragraph("", run("<w:b/>", "kop"))),
                                WordFile.cell(down, paragraph("hoog")) + WordFile.cell(paragraph("1")),
                                WordFile.cell(on, "<w:p/>") + WordFile.cell(paragraph("2")))))
                .blocks()
                .filter(SourceTable.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).extracting(SourceTable.Row::header).containsExactly(true, false, false);
        assertThat(table.rows())
                .flatExtracting(SourceTable.Row::cells)
                .extracting(SourceTable.Cell::colspan, SourceTable.Cell::rowspan)
                .containsExactly(tuple(2, 1), tuple(1, 2), tuple(1, 1), tuple(1, 1));
    }

    @Test
    void numbersNotesInTheOrderOfTheText() {
        WordFile file = WordFile.of(
                        "<w:p>" + run("Een") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>",
                        "<w:p>" + run("Twee") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
                .part(
                        "footnotes",
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("streep") + "</w:footnote>"
                                + "<w:footnote w:id=\"3\">" + paragraph("drie") + "</w:footnote>"
                                + "<w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" vijf")
                                + "</w:p></w:footnote>")
                .part(
                        "endnotes",
                        "endnotes.xml",
                        "endnotes",
                        "<w:endnote w:id=\"1\">" + paragraph("eind") + "</w:endnote>");
        List<SourceNote> notes = DocxTexts.source(file)
                .blocks()
                .filter(SourceNote.class::isInstance)
                .map(SourceNote.class::cast)
                .toList();
        assertThat(notes).extracting(SourceNote::marker).containsExactly("1", "2", "i");
        assertThat(notes.get(0).lines().map(Line::text)).containsExactly(" vijf");
        assertThat(DocxTexts.lines(file).get(0).runs().get(1).noteId())
                .isEqualTo(notes.get(0).id());
    }

    @Test
    void countsPagesByTheLastRendering() {
        List<Line> lines = DocxTexts.lines(WordFile.of(
                paragraph("een"),
                "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
                "<w:p><w:r><w:lastRenderedPageBreak/><w:t>twee</w:t></w:r></w:p>"));
        assertThat(lines).extracting(line -> line.span().page()).containsExactly(1, 2);
        List<Line> forced =
                DocxTexts.lines(WordFile.of(paragraph("een"), paragraph("<w:pageBreakBefore/>", run("twee"))));
        assertThat(forced).extracting(line -> line.span().page()).containsExactly(1, 2);
    }

    @Test
    void keepsImagesWithTheirBytes() {
        WordFile file = WordFile.of("<w:p>" + run("Zie de kaart:")
                        + "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"Kaart van de sluis\"/><a:graphic>"
                        + "<a:blip r:embed=\"i\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .image("i", "kaart.png", new byte[] {1, 2});
        assertThat(DocxTexts.lines(file).get(0).runs().get(1))
                .extracting(Run::image, Run::text)
                .containsExactly("kaart.png", "Kaart van de sluis");
        assertThat(DocxTexts.source(file).resources()).singleElement().satisfies(image -> {
            assertThat(image.mediaType()).isEqualTo("image/png");
            assertThat(image.bytes()).containsExactly(1, 2);
        });
    }

    @Test
    void readsPropertiesOfTheFile() {
        assertThat(DocxTexts.source(WordFile.of(paragraph("x")).custom("onskenmerk", "5551234"))
                        .properties())
                .containsEntry("onskenmerk", "5551234");
    }
}
