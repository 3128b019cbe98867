package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<Diagnostic> write(Document document) throws IOException {
        return new PublicationFormat().write(document, out, WriteOptions.standard());
    }

    private String xml() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ah-tk-20252026-4711", "kv-tk-2026Z04242", "ah-1299001", "kv-2008Z00815", "ah-tk-20092010-1234"})
    void writesWhatItReadAsTheChamberPrintsIt(String file) throws IOException {
        assertThat(write(Files.read(file).orThrow())).isEmpty();

        ObservedSchema.check(xml());
        Golden.check("src/test/resources/nl/kamervragen/xml/publication/written/" + file + ".xml", xml());
    }

    @Test
    void reportsWhatThePublicationDoesNotPrint() throws IOException {
        List<Diagnostic> losses = write(Publication.builder()
                .number(12)
                .status(PublicationStatus.UNEDITED)
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(Heading.builder()
                                .addQuestioner(Questioner.of("Proef", "VVP"))
                                .subject("iets")
                                .reference(CaseNumber.parse("2026Z00001"))
                                .build())
                        .build())
                .build());

        assertThat(losses.stream().map(Diagnostic::code)).containsOnly(WritingCodes.LOSS_FIELD);
        assertThat(losses.stream().map(d -> d.path().orElseThrow()))
                .containsExactly("/writtenQuestions/heading/reference", "/status");
    }

    @Test
    void writesTheQuestionsOfALetterAndReportsTheRest() throws IOException {
        List<Diagnostic> losses = write(Letter.builder()
                .addBody(Paragraph.of("Hierbij de antwoorden."))
                .writtenQuestions(WrittenQuestions.builder()
                        .addQuestion(Question.of("1", "Waarom?"))
                        .build())
                .build());

        assertThat(losses.stream().map(d -> d.path().orElseThrow())).containsExactly("/type", "/body");
        ObservedSchema.check(xml());
        assertThat(xml()).contains("<nr status=\"officieel\">Vraag 1</nr>").doesNotContain("Hierbij");
    }

    @Test
    void keepsANoteThatNothingRefersTo() throws IOException {
        List<Diagnostic> losses = write(Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .addQuestion(Question.of("1", "Waarom?"))
                        .addFootnote(Footnote.builder()
                                .id("n1")
                                .marker("1")
                                .addContent(Paragraph.of("Bron"))
                                .build())
                        .build())
                .build());

        assertThat(losses.stream().map(Diagnostic::code)).containsExactly(WritingCodes.LOSS_NOTE);
        assertThat(xml()).contains("<noot.al>Bron</noot.al>");
        ObservedSchema.check(xml());
    }

    @Test
    void leavesOutCharactersThatXmlCannotHold() throws IOException {
        List<Diagnostic> losses = write(Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .addQuestion(Question.of("1", "a\u0001b \ud800 😀"))
                        .build())
                .build());

        assertThat(losses.get(0).code()).isEqualTo(WritingCodes.LOSS_TEXT);
        assertThat(losses.get(0).argument("text")).contains("U+0001 U+D800");
        assertThat(xml()).contains("<al>ab  😀</al>");
    }

    @Test
    void writesAMarkWithoutNoteAsAReference() throws IOException {
        List<Diagnostic> losses = write(Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .addQuestion(Question.builder()
                                .numbers(QuestionNumbers.of(1))
                                .addContent(new Paragraph(List.of(new Text("Zo?"), new NoteReference("", "*"))))
                                .build())
                        .build())
                .build());

        assertThat(losses).isEmpty();
        assertThat(xml()).contains("<al>Zo?<nootref>*</nootref></al>");
    }

    @Test
    void isFoundAsAService() {
        assertThat(Formats.installed().byId("publication")).isPresent();
        assertThat(Formats.installed()
                        .recognize(Files.input("kv-tk-2026Z04242"))
                        .orElseThrow()
                        .id())
                .isEqualTo("publication");
    }
}
