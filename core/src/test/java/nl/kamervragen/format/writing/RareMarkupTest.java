package nl.kamervragen.format.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.markdown.MarkdownFormat;
import nl.kamervragen.format.text.TextFormat;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mixes of markup that random documents found once in thousands, and that were read back otherwise without a word. */
class RareMarkupTest {
    private static final Block LETTERED =
            new ListBlock(true, List.of(ListItem.of("a.", "een"), ListItem.of("b.", "twee")));
    private static final Block ADDRESSES =
            new Paragraph(List.of(Link.of("https://www.voorbeeld.nl/a"), Link.of("http://www.voorbeeld.org/b")));
    private static final Block DASHED = new ListBlock(false, List.of(ListItem.of("–", "een")));

    static Stream<List<Block>> markup() {
        return Stream.of(
                List.of(new ListBlock(true, List.of(ListItem.of("a.", "een"), ListItem.of("–", "twee")))),
                List.of(new ListBlock(false, List.of(ListItem.of("•", "een"), ListItem.of("a.", "twee")))),
                List.of(DASHED, LETTERED),
                List.of(LETTERED, DASHED),
                List.of(new Quotation(List.of(Paragraph.of("een citaat"))), LETTERED),
                List.of(new Image("kaart.png", "de kaart"), DASHED),
                List.of(new Image("kaart.png", ""), DASHED),
                List.of(new Paragraph(List.of(new Text("Zie."), new NoteReference("", "*"))), DASHED),
                List.of(new Paragraph(List.of(new Text("een"), new LineBreak(), new LineBreak(), new Text("twee.")))),
                List.of(new Paragraph(List.of(
                        new Text("een"), new LineBreak(), new Text("\u00a0"), new LineBreak(), new Text("twee.")))));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void itsLossIsReported(List<Block> content) {
        for (DocumentFormat format : List.of(new MarkdownFormat(), new TextFormat())) {
            RoundTrip trip = RoundTrip.of(format, WrittenFixtures.letterAnswering(content.toArray(new Block[0])));
            assertThat(trip.losses()).as(format.id()).isNotEmpty();
        }
    }

    static Stream<List<Block>> kept() {
        return Stream.of(
                List.of(new ListBlock(false, List.of(ListItem.of("•", "een"), ListItem.of("–", "twee")))),
                List.of(Paragraph.of("Het gaat om:"), LETTERED, Paragraph.of("Dat is alles.")));
    }

    /** Side by side two addresses are one to the eye; Markdown has brackets for them. */
    @Test
    void twoAddressesSideBySideAreOneInPlainTextOnly() {
        assertThat(RoundTrip.of(new TextFormat(), WrittenFixtures.letterAnswering(ADDRESSES))
                        .losses())
                .isNotEmpty();
        RoundTrip markdown = RoundTrip.of(new MarkdownFormat(), WrittenFixtures.letterAnswering(ADDRESSES));
        assertThat(markdown.losses()).isEmpty();
        assertThat(markdown.differences()).as(markdown.text()).isEmpty();
    }

    @Test
    void aParagraphThatStartsLikeANoteIsEscapedOrReported() {
        Document letter = WrittenFixtures.letterAnswering(Paragraph.of("Zie hierna."), Paragraph.of("1[de sluis]"));
        RoundTrip markdown = RoundTrip.of(new MarkdownFormat(), letter);
        assertThat(markdown.losses()).isEmpty();
        assertThat(markdown.differences()).as(markdown.text()).isEmpty();
        assertThat(RoundTrip.of(new TextFormat(), letter).losses()).isNotEmpty();
    }

    @Test
    void aQuestionWithATableOfEmptyCellsIsRead() {
        Table table = new Table(
                List.of(new Strong(List.of(new Text("Kosten")))),
                List.of(new TableRow(true, List.of(new TableCell(List.of(), 1, 1)))));
        WrittenQuestions set = WrittenQuestions.builder()
                .addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(1))
                        .addContent(table)
                        .build())
                .build();
        assertThat(RoundTrip.of(new MarkdownFormat(), publication(set)).text()).contains("Kosten");
    }

    @Test
    void theEndOfAnAnswerThatAsksIsTakenForALostQuestionOnlyWhereOneIsLost() {
        List<Block> content = List.of(Paragraph.of("Dat klopt."), Paragraph.of("en wat dan nog?"));
        WrittenQuestions asked = WrittenQuestions.builder()
                .addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(1))
                        .addContent(Paragraph.of("Klopt dat?"))
                        .build())
                .addAnswer(Answer.builder()
                        .numbers(QuestionNumbers.of(1))
                        .content(content)
                        .build())
                .build();
        WrittenQuestions unasked =
                asked.toBuilder().addAnswer(Answer.of("2", "Nee.")).build();
        for (DocumentFormat format : List.of(new MarkdownFormat(), new TextFormat())) {
            assertThat(RoundTrip.of(format, publication(asked)).losses()).isEmpty();
            assertThat(RoundTrip.of(format, publication(unasked)).losses())
                    .extracting(loss -> loss.path().orElseThrow())
                    .contains("/writtenQuestions/answers/0/content/1");
        }
    }

    private static Publication publication(WrittenQuestions set) {
        return Publication.builder().writtenQuestions(set).build();
    }

    /** Reporting everything would hide what is lost. */
    @ParameterizedTest
    @MethodSource("kept")
    void whatIsKeptIsNoLoss(List<Block> content) {
        for (DocumentFormat format : List.of(new MarkdownFormat(), new TextFormat())) {
            RoundTrip trip = RoundTrip.of(format, WrittenFixtures.letterAnswering(content.toArray(new Block[0])));
            assertThat(trip.losses()).as(format.id()).isEmpty();
            assertThat(trip.differences()).as(trip.text()).isEmpty();
        }
    }
}
