package nl.kamervragen.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Resource;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.ReadOptions;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxWriterTest {
    static Stream<Document> documents() {
        return Stream.of(WrittenFixtures.letter(), WrittenFixtures.publication(), WrittenFixtures.deferral());
    }

    private static byte[] write(Document document, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = new DocxWriter().write(document, out, options);
        assertThat(losses).isEmpty();
        return out.toByteArray();
    }

    private static byte[] write(Document document) throws IOException {
        return write(document, WriteOptions.standard());
    }

    private static Document read(byte[] bytes) {
        return new DocxFormat()
                .read(Input.of(bytes, "x.docx"), ReadOptions.standard())
                .orThrow();
    }

    private static String part(byte[] bytes, String name) {
        return new String(WordFile.parts(bytes).get(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsBackWhatItWrote(Document document) throws IOException {
        assertThat(DocumentDiff.paths(document, read(write(document)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheSameBytesAgain(Document document) throws IOException {
        byte[] first = write(document);
        assertThat(write(read(first))).isEqualTo(first);
    }

    /** Apache POI, which this library does not use, judges the file. */
    @Test
    void otherLibrariesOpenIt() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(write(WrittenFixtures.letter())))) {
            assertThat(word.getFootnotes().stream().map(XWPFFootnote::getId)).isNotEmpty();
            assertThat(word.getNumbering().getNums()).isNotEmpty();
            assertThat(word.getStyles().getStyle(WordStyle.HEADING.id()).getName())
                    .isEqualTo("Kamervragen Kopje");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isNotEmpty();
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void takesTheLookOfAHouseStyle() throws IOException {
        byte[] template = WordFile.of(WordFile.paragraph("Alleen de opmaak"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"bt\"><w:name w:val=\"broodtekst\"/></w:style>")
                .bytes();
        Resource house = new Resource(
                "huisstijl.dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template", template);
        byte[] written = write(WrittenFixtures.letter(), new WriteOptions(List.of(house)));
        assertThat(part(written, "word/styles.xml"))
                .contains("<w:name w:val=\"Kamervragen Tekst\"/><w:basedOn w:val=\"bt\"/>");
        assertThat(read(written)).isEqualTo(WrittenFixtures.letter());
        assertThat(part(written, "word/document.xml")).doesNotContain("Alleen de opmaak");
    }

    @Test
    void twoLinksToOneAddressSideBySideStayTwo() throws IOException {
        Paragraph paragraph = new Paragraph(List.of(
                new Link("https://veren.example/a", List.of(new Text("de eerste"))),
                new Link("https://veren.example/a", List.of(new Text("en de tweede")))));
        Letter letter = Letter.builder().addBody(paragraph).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new DocxWriter().write(letter, out, WriteOptions.standard())).isEmpty();
        assertThat(((Letter) read(out.toByteArray())).body()).containsExactly(paragraph);
    }

    /** Other programs lose text, links and notes in a control around one paragraph, and move marks into paragraphs. */
    @ParameterizedTest
    @MethodSource("documents")
    void marksPartsWithBookmarksThatMayMoveIntoParagraphs(Document document) throws IOException {
        byte[] written = write(document);
        String body = part(written, "word/document.xml");
        assertThat(body).contains("<w:bookmarkStart ").doesNotContain("<w:sdt>");
        String moved = body.replaceAll("((?:<w:bookmarkStart [^>]*>)+)(<w:p><w:pPr>.*?</w:pPr>)", "$2$1")
                .replaceAll("(</w:p>)((?:<w:bookmarkEnd [^>]*>)+)", "$2$1");
        assertThat(moved).isNotEqualTo(body);
        Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.parts(written));
        parts.put("word/document.xml", moved.getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentDiff.paths(document, read(WordFile.zip(parts)))).isEmpty();
    }

    /** Other programs drop the marks of the parts: what the layout prints is then text, and its labels are labels. */
    @Test
    void readsTheLetterheadOfALetterWithoutItsMarksByItsLooks() throws IOException {
        Letter letter = Letter.builder()
                .letterhead(Letterhead.builder()
                        .returnAddress("Postbus 20901 2500 EX Den Haag")
                        .ourReference("7361550")
                        .date(LocalDate.of(2026, 3, 24))
                        .subject("Antwoorden op vragen over de sluis bij Zompwijk")
                        .build())
                .addBody(Paragraph.of("Geachte voorzitter,"))
                .build();
        String marks = "<w:bookmark(Start|End)[^>]*>";
        byte[] unmarked = WordFile.zip(Map.of(
                "word/document.xml",
                part(write(letter), "word/document.xml").replaceAll(marks, "").getBytes(StandardCharsets.UTF_8),
                "word/styles.xml",
                part(write(letter), "word/styles.xml").getBytes(StandardCharsets.UTF_8)));
        assertThat(((Letter) read(unmarked)).letterhead()).isEqualTo(letter.letterhead());
    }

    @Test
    void readsALetterThatWasEditedByItsLooks() throws IOException {
        String document = part(write(WrittenFixtures.letter()), "word/document.xml");
        String typed = "<w:p><w:r><w:t>Bijgewerkt</w:t></w:r></w:p><w:sectPr>";
        byte[] edited = WordFile.zip(Map.of(
                "word/document.xml", document.replace("<w:sectPr>", typed).getBytes(StandardCharsets.UTF_8)));
        assertThat(read(edited).writtenQuestions().orElseThrow().questions())
                .hasSameSizeAs(WrittenFixtures.letter()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions());
    }
}
