package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as the extractors of the field leave them. */
class ExtractedTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pypdf2.txt",
                "kv.txt",
                "pdftotext.txt",
                "one-line.txt",
                "official.md",
                "deferral.txt",
                "unedited-numbers.txt",
                "unedited-list.txt",
                "unedited-questions.txt",
                "unedited-numbered-questions.txt",
                "unedited-unnumbered.txt",
                "answers-without-heading.md",
                "glued-headings.txt",
                "unedited-combined.txt"
            })
    void losesNothing(String name) {
        assertThat(read(name).sourceMap().uncovered()).isEmpty();
    }

    @Test
    void gluedLinesKeepTheirHeadings() {
        WrittenQuestions set = set("pypdf2.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3", "4, 5 en 7", "6", "7", "7");
        assertThat(answers(set)).containsExactly("1", "2", "3", "4, 5 en 7", "6", "8");
        assertThat(text(set, "6")).isEqualTo("Zie het antwoord op vraag 4.");
        assertThat(set.explanation()).hasSize(1);
    }

    @Test
    void notesAtPageFeetLeaveTheAnswerThatTheyInterrupt() {
        WrittenQuestions set = set("pypdf2.txt");
        assertThat(set.footnotes())
                .extracting(note -> note.marker() + " " + Blocks.plainText(note.content()))
                .containsExactly(
                        "1 Omroep Waterland, 29 oktober 2024, «Veerpont blijft aan wal»"
                                + " (https://omroepwaterland.example/artikel/254-veer-pont-blijft-aan-wal)",
                        "2 Kamerstuk 31 409, nr. 512.",
                        "3 Zie VAR/67/828–S/2013/210.",
                        "4 Voor de antwoorden op de vragen 5, 6 en 8 geldt als bron het Veerfonds. Peildatum: 30-09-2024."
                                + " De cijfers kunnen afwijken van eerdere cijfers.",
                        "5 Tweede Kamer, vergaderjaar 2023–2024, 31 409, nr. 498");
        assertThat(text(set, "2")).contains("In de havens waar de pont lag, is nu een bushalte.");
    }

    @Test
    void marksAtLineStartsAndAloneAreNoWords() {
        WrittenQuestions set = set("pypdf2.txt");
        assertThat(marks(set.questions().get(1).content())).containsExactly(new NoteReference("n2", "2"));
        assertThat(text(set, "4"))
                .startsWith("In 2013 is een richtlijn opgesteld over veren bij schoolroutes. Deze richtlijn voorziet")
                .contains("opgehoogd met 2 miljoen euro. De commissie werkt aan de uitwerking, zie ook artikel 5 van");
        assertThat(marks(set.answerTo("4").orElseThrow().content()))
                .containsExactly(
                        new NoteReference("n3", "3"), new NoteReference("n4", "4"), new NoteReference("n5", "5"));
    }

    @Test
    void figuresAreNoMarks() {
        WrittenQuestions set = set("pypdf2.txt");
        assertThat(set.questions().get(2).plainText())
                .isEqualTo("Wat kost een pont per uur en hoeveel CO 2-uitstoot hoort daarbij?");
        assertThat(text(set, "3")).contains("dat elke haven in 2027 een laadpaal heeft.", "2. Kennis delen.");
        assertThat(marks(set.answerTo("3").orElseThrow().content())).isEmpty();
    }

    @Test
    void questionsAlone() {
        WrittenQuestions set = set("kv.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3", "4");
        assertThat(set.footnotes()).extracting(note -> note.marker()).containsExactly("1", "2", "3", "4");
        assertThat(marks(set.questions().get(0).content()))
                .containsExactly(new NoteReference("n1", "1"), new NoteReference("n2", "2"));
        assertThat(set.questions().get(2).plainText())
                .isEqualTo("Hoe verhoudt dit zich tot het rapport van het Waterinstituut (WI) en het veelgelezen Ponten"
                        + " Jaarboek, waarin staat dat veren rendabel zijn?");
    }

    @Test
    void sentencesRunOnOverPages() {
        ParseResult<Document> result = read("pdftotext.txt");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(questions(set)).containsExactly("1", "2", "3, 4, 5 en 6", "7, 8, 9, 10 en 11");
        assertThat(answers(set)).containsExactly("1", "2", "3, 4, 5 en 6", "7, 8, 9, 10 en 11");
        assertThat(text(set, "3"))
                .startsWith(
                        "De gemeente gaf opdracht. Het herstel wordt betaald door de aannemer, zo is met de provincie"
                                + " afgesproken. Daarnaast:");
        assertThat(text(set, "7")).isEqualTo("Ja. De Kamer ontvangt in het najaar een brief over de veren.");
        assertThat(Reads.codes(result)).doesNotContain(ReadingCodes.PARAGRAPH_SPLIT);
        assertThat(Reads.lines(result, ReadingCodes.PAGE_FOOTER_IN_TEXT)).containsExactly(51, 53, 59, 61, 72, 74);
    }

    @Test
    void proseThatMentionsQuestionsOpensNone() {
        WrittenQuestions set = set("pdftotext.txt");
        assertThat(set.questions().get(1).plainText()).endsWith("in antwoord op vraag 6. is gezegd over de bus?");
        assertThat(text(set, "2"))
                .endsWith("Vraag 7 van dat lid ging daar ook over, evenals Vraag 8 en het antwoord daarop."
                        + " Die staan onder Vraag 3. Ook is er nog een Vraag 2 van dat lid.");
    }

    @Test
    void aDocumentOnOneLine() {
        WrittenQuestions set = set("one-line.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3 en 4", "5");
        assertThat(answers(set)).containsExactly("1", "2", "3 en 4", "5");
        assertThat(text(set, "2"))
                .isEqualTo("Drie. Zie ook het antwoord op vraag 3. In antwoord op eerdere vragen is dat gemeld.");
        assertThat(set.footnotes()).hasSize(1);
    }

    @Test
    void markdownOfOfficialPages() {
        WrittenQuestions set = set("official.md");
        assertThat(questions(set)).containsExactly("1", "2", "3");
        List<Block> answer = set.answerTo("2").orElseThrow().content();
        assertThat(answer).hasSize(4);
        ListBlock list = (ListBlock) answer.get(1);
        assertThat(list.items()).extracting(item -> item.content().size()).containsExactly(2, 2);
        assertThat(list.items().get(1).content().get(1)).isInstanceOf(ListBlock.class);
        assertThat(answer.get(2).plainText())
                .isEqualTo("Van die veren is een derde in handen van een gemeente, en dat blijft voorlopig zo. Ook de"
                        + " gemeente betaalt mee.");
        assertThat(answer.get(3)).isInstanceOf(Table.class);
        assertThat(set.questions().get(1).plainText())
                .isEqualTo("Hoeveel veren zijn er volgens «Veren in cijfers»?,  En welke daarvan zijn elektrisch?");
    }

    @Test
    void numbersInUneditedTexts() {
        WrittenQuestions set = set("unedited-numbers.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3");
        assertThat(text(set, "2")).endsWith("In 2023 waren er 12 veren, waarvan 3 elektrisch.");
        assertThat(set.footnotes())
                .allMatch(note -> note.series().equals(java.util.Optional.of(FootnoteSeries.SOURCES)));
    }

    @Test
    void itemsOfAnAnswersListOpenNoQuestion() {
        WrittenQuestions set = set("unedited-list.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3", "4");
        assertThat(answers(set)).containsExactly("1", "2", "3 en 4");
        assertThat(set.answerTo("1").orElseThrow().content().get(1)).isInstanceOfSatisfying(ListBlock.class, list -> {
            assertThat(list.ordered()).isTrue();
            assertThat(list.items()).extracting(item -> item.marker()).containsExactly("1.", "2.", "3.");
        });
        assertThat(set.answerTo("4").orElseThrow().content()).hasSize(3);
    }

    @Test
    void questionsWithLostNumbersAreCountedByParagraph() {
        ParseResult<Document> result = read("unedited-questions.txt");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(questions(set)).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(set.questions().get(2).plainText()).endsWith("Tienstra (2) over het varen?");
        assertThat(Reads.codes(result))
                .containsExactly(ReadingCodes.QUESTION_NUMBERS_COUNTED, ReadingCodes.EXTRACTION_NOISE);
        assertThat(set.footnotes()).extracting(note -> note.marker()).containsExactly("1", "2");
    }

    @Test
    void numbersOnLinesOfTheirOwnAndGlued() {
        WrittenQuestions set = set("unedited-numbered-questions.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3");
        assertThat(set.questions().get(1).content()).hasSize(2);
    }

    @Test
    void questionsBetweenAnswersWithoutNumbers() {
        WrittenQuestions set = set("unedited-unnumbered.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3", "4");
        assertThat(answers(set)).containsExactly("1", "2 en 3", "4");
    }

    @Test
    void answersWithoutHeading() {
        ParseResult<Document> result = read("answers-without-heading.md");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(answers(set)).containsExactly("1", "2", "4", "3");
        assertThat(text(set, "2")).startsWith("Er zijn twaalf veren.").endsWith("Nee.");
        assertThat(set.questions().get(2).plainText()).endsWith("Zo nee, waarom niet?");
        assertThat(Reads.lines(result, ReadingCodes.ANSWER_HEADING_MISSING)).containsExactly(15, 29);
    }

    @Test
    void aNoticeBelowItsQuestions() {
        WrittenQuestions set = set("deferral.txt");
        assertThat(questions(set)).containsExactly("1", "2");
        assertThat(set.questions().get(1).plainText())
                .isEqualTo("Wat doet het Veerfonds? Zijn de middelen toereikend?");
        assertThat(set.notice())
                .hasValueSatisfying(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.DEFERRAL));
        assertThat(marks(set.questions().get(0).content())).hasSize(2);
    }

    @Test
    void headingsGluedToPageFeetAndToTheirText() {
        WrittenQuestions set = set("glued-headings.txt");
        assertThat(questions(set)).containsExactly("1", "2", "3a", "3b", "4", "5 en 6");
        assertThat(answers(set)).containsExactly("1", "2", "3a en 3b", "4", "5 en 6");
        assertThat(text(set, "1")).isEqualTo("Ja, dat kost 15 procent.");
        assertThat(text(set, "3a")).isEqualTo("Zie het antwoord op vraag 2 en 3. De rest volgt.");
        assertThat(text(set, "4"))
                .isEqualTo("De provincie betaalt, zie de brief van 4 november jl. waarin ik op verzoek van uw Kamer een"
                        + " reactie heb gegeven op de situatie.");
        assertThat(set.questions().get(0).plainText())
                .contains("MIND3-onderzoek", "10,4 miljard m 3 aan water in 2024–2025");
        assertThat(set.footnotes()).extracting(note -> note.marker()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void allQuestionsThenOneAnswer() {
        WrittenQuestions set = set("unedited-combined.txt");
        assertThat(answers(set)).containsExactly("1, 2 en 3", "4");
        assertThat(text(set, "2")).contains("1) het opstellen van een rapport en; 2) de ontwikkeling van een tool.");
        assertThat(set.footnotes()).allMatch(note -> note.series().isEmpty()).hasSize(2);
        assertThat(set.explanation()).hasSize(1);
    }

    private static ParseResult<Document> read(String name) {
        return Reads.resource("extracted/" + name);
    }

    private static WrittenQuestions set(String name) {
        return read(name).orThrow().writtenQuestions().orElseThrow();
    }

    private static List<String> questions(WrittenQuestions set) {
        return set.questions().stream()
                .map(Question::numbers)
                .map(Object::toString)
                .toList();
    }

    private static List<String> answers(WrittenQuestions set) {
        return set.answers().stream().map(Answer::numbers).map(Object::toString).toList();
    }

    private static String text(WrittenQuestions set, String number) {
        return set.answerTo(number).orElseThrow().plainText();
    }

    private static List<NoteReference> marks(List<Block> content) {
        return Blocks.inlines(content)
                .filter(NoteReference.class::isInstance)
                .map(NoteReference.class::cast)
                .toList();
    }
}
