package nl.kamervragen.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.format.writing.Golden;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<Diagnostic> write(Document document) throws IOException {
        return new TextWriter().write(document, out, WriteOptions.standard());
    }

    private Document readBack() {
        return new TextFormat()
                .read(Input.of(out.toByteArray(), "x.txt"), ReadOptions.standard())
                .orThrow();
    }

    @Test
    void writesALetterAndSaysWhatItLost() throws IOException {
        assertThat(write(WrittenFixtures.letter()))
                .extracting(d -> d.code(), d -> d.path().orElseThrow())
                .containsExactly(
                        tuple(WritingCodes.LOSS_TABLE, "/writtenQuestions/answers/1/content/0"),
                        tuple(WritingCodes.LOSS_BLOCK, "/writtenQuestions/answers/2/content/0"),
                        tuple(WritingCodes.LOSS_BLOCK, "/writtenQuestions/answers/2/content/1"),
                        tuple(WritingCodes.LOSS_BLOCK, "/writtenQuestions/answers/2/content/1/items/1/content/1"),
                        tuple(WritingCodes.LOSS_MARKUP, "/writtenQuestions/answers/2/content/2"),
                        tuple(WritingCodes.LOSS_MARKUP, "/writtenQuestions/answers/2/content/2"),
                        tuple(WritingCodes.LOSS_MARKUP, "/writtenQuestions/answers/2/content/2"),
                        tuple(WritingCodes.LOSS_MARKUP, "/writtenQuestions/answers/2/content/2"),
                        tuple(WritingCodes.LOSS_BLOCK, "/writtenQuestions/answers/3/content/1"));
        Golden.check("letter.txt", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void readsAPublicationBack() throws IOException {
        assertThat(write(WrittenFixtures.publication())).isEmpty();
        Golden.check("publication.txt", out.toString(StandardCharsets.UTF_8));
        assertThat(DocumentDiff.paths(WrittenFixtures.publication(), readBack()))
                .isEmpty();
    }

    @Test
    void readsTypedListsAndUrlsBack() throws IOException {
        Document document = WrittenFixtures.letterAnswering(
                new Paragraph(List.of(new Text("Zie "), Link.of("https://www.voorbeeld.example/a"), new Text("."))),
                new ListBlock(true, List.of(ListItem.of("a.", "een;"), ListItem.of("b.", "twee."))));
        assertThat(write(document)).isEmpty();
        assertThat(DocumentDiff.paths(document, readBack())).isEmpty();
    }

    @Test
    void reportsTextThatLooksLikeAHeading() throws IOException {
        assertThat(write(WrittenFixtures.letterAnswering(Paragraph.of("Zie hierna."), Paragraph.of("Vraag 7"))))
                .extracting(d -> d.code(), d -> d.path().orElseThrow())
                .containsExactly(tuple(WritingCodes.LOSS_LOOKALIKE, "/writtenQuestions/answers/0/content/1"));
    }

    @Test
    void reportsLineBreaks() throws IOException {
        assertThat(write(WrittenFixtures.letterAnswering(
                        Paragraph.of(new Text("een"), new LineBreak(), new Text("twee")))))
                .extracting(Diagnostic::code)
                .containsExactly(WritingCodes.LOSS_MARKUP);
    }
}
