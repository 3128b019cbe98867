package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationReaderTest {
    private static final String ANSWERED = "ah-tk-20252026-4711";

    private static Publication read(String file) {
        return (Publication) Files.read(file).orThrow();
    }

    private static WrittenQuestions set(String file) {
        return read(file).writtenQuestions().orElseThrow();
    }

    private static List<Block> combinedAnswer() {
        return set(ANSWERED).answers().get(1).content();
    }

    @Test
    void readsTheMasthead() {
        Publication publication = read(ANSWERED);

        assertThat(publication.id()).contains(PublicationId.parse(ANSWERED));
        assertThat(publication.chamber()).isEqualTo(Chamber.TK);
        assertThat(publication.sessionYear()).contains(SessionYear.parse("2025-2026"));
        assertThat(publication.number()).contains(4711);
        assertThat(publication.status()).isEmpty();
    }

    @Test
    void readsTheTitleByTheGrammarOfTitles() {
        Heading heading = set(ANSWERED).heading().orElseThrow();

        assertThat(heading.questioners())
                .containsExactly(
                        Questioner.of("Van Duinkerken", "VVP"),
                        Questioner.of("Inge van der Proef", "VVP"),
                        Questioner.of("Ó Súil", "Groen-Rood"));
        assertThat(heading.addressees())
                .containsExactly(
                        Office.minister("van", "Infrastructuur en Waterstaat"), Office.stateSecretary("Financiën"));
        assertThat(heading.subject()).contains("de veerdienst over het Wad en de Friesepoort");
        assertThat(heading.submitted()).contains(LocalDate.of(2026, 3, 4));
        assertThat(heading.reference()).isEmpty();
    }

    @Test
    void readsTheAnswerLine() {
        Response response = set(ANSWERED).response().orElseThrow();

        assertThat(response.respondents()).hasSize(1);
        Respondent respondent = response.respondents().get(0);
        assertThat(respondent.name()).contains("De Fictie");
        assertThat(respondent.office().flatMap(Office::portfolio)).contains("Infrastructuur en Waterstaat");
        assertThat(response.onBehalfOf()).containsExactly(Office.stateSecretary("Financiën"));
        assertThat(response.received()).contains(LocalDate.of(2026, 4, 13));
        assertThat(response.seeAlso())
                .containsExactly(new AppendixReference(Chamber.TK, SessionYear.parse("2025-2026"), 4001));
    }

    @Test
    void readsCombinedNumbers() {
        WrittenQuestions set = set(ANSWERED);

        assertThat(set.questions().stream().map(q -> q.numbers()))
                .containsExactly(
                        QuestionNumbers.of(1), QuestionNumbers.of(2), QuestionNumbers.of(3), QuestionNumbers.of(4, 5));
        assertThat(set.answers().stream().map(a -> a.numbers()))
                .containsExactly(QuestionNumbers.of(1), QuestionNumbers.of(2, 3), QuestionNumbers.of(4, 5));
        assertThat(set.unanswered()).isEmpty();
    }

    @Test
    void keepsEachMarkOfANoteAtItsPlace() {
        WrittenQuestions set = set(ANSWERED);

        assertThat(set.footnotes().stream().map(Footnote::id)).containsExactly("n1", "n2");
        assertThat(set.footnotes().get(0).marker()).isEqualTo("1");
        assertThat(set.footnotes().get(1).series()).contains(FootnoteSeries.TABLE);
        assertThat(Blocks.inlines(set.footnotes().get(0).content()))
                .contains(Link.of("https://www.waddenbode.example/veerboot?id=1&t=2"));
        assertThat(last(set.questions().get(0).content())).isEqualTo(new NoteReference("n1", "1"));
        assertThat(last(set.questions().get(2).content())).isEqualTo(new NoteReference("n1", "1"));
    }

    private static Object last(List<Block> content) {
        List<nl.kamervragen.content.Inline> line = ((Paragraph) content.get(content.size() - 1)).content();
        return line.get(line.size() - 1);
    }

    @Test
    void readsListsWithTheirMarks() {
        ListBlock list = (ListBlock) set(ANSWERED).questions().get(1).content().get(1);

        assertThat(list.ordered()).isTrue();
        assertThat(list.items().get(0).marker()).isEqualTo("a.");
        ListBlock inner = (ListBlock) list.items().get(1).content().get(1);
        assertThat(inner.ordered()).isFalse();
        assertThat(inner.items().get(1).plainText()).isEqualTo("– de vluchthaven?");
    }

    @Test
    void readsStylesAndIgnoresInstructionsOfThePrinter() {
        Paragraph question =
                (Paragraph) set(ANSWERED).questions().get(2).content().get(0);

        assertThat(question.plainText())
                .isEqualTo("Klopt het dat de uitstoot van CO2 per m2 niet is gemeten, zoals in de Staat van het Wad"
                        + " staat?");
        assertThat(question.content())
                .contains(Strong.of("niet"))
                .contains(new Strong(List.of(Emphasis.of("Staat van het Wad"))));
    }

    @Test
    void readsLinksToDocumentsAsCitations() {
        assertThat(Blocks.inlines(combinedAnswer()))
                .contains(new CitationInline("publication", "stb-2020-118", "Staatsblad 2020, 118"))
                .contains(new CitationInline("parliamentary-paper", "kst-36600-VII-12", "36 600 VII, nr. 12"))
                .contains(new CitationInline("parliamentary-paper", "kst-31409-45", "Kamerstuk 31 409, nr. 45"))
                .contains(new Link(
                        "dossier/36600-XXIII", List.of(new nl.kamervragen.content.Text("dossier 36 600 XXIII"))));
    }

    @Test
    void marksNumbersAndAddressesInPlainText() {
        assertThat(Blocks.inlines(set(ANSWERED).questions().get(3).content()))
                .contains(new CitationInline("case-number", "2026Z01234", "2026Z01234"))
                .contains(Link.of("https://www.wad.example/plan_(b)"));
    }

    @Test
    void readsTablesWithSpans() {
        Table table = (Table) combinedAnswer().get(3);

        assertThat(nl.kamervragen.content.Inlines.plainText(table.caption())).isEqualTo("Wachttijd per haven");
        assertThat(table.rows().get(0).header()).isTrue();
        assertThat(table.rows().get(0).cells().get(1).colspan()).isEqualTo(2);
        assertThat(table.rows().get(1).cells().get(0).rowspan()).isEqualTo(2);
        assertThat(table.rows().get(2).cells()).hasSize(2);
        assertThat(table.rows().get(2).plainText()).isEqualTo("2026\t");
    }

    @Test
    void readsTheOtherBlocks() {
        List<Block> answer = combinedAnswer();

        assertThat(answer.get(0)).isEqualTo(Subheading.of("Wachttijden"));
        assertThat(answer.get(4)).isEqualTo(new Image("ah-tk-20252026-4711-001.png", "De vaargeul"));
        assertThat(((Paragraph) answer.get(5)).content()).contains(new LineBreak());
        assertThat(answer.get(7)).isEqualTo(new Quotation(List.of(Paragraph.of("De kapitein beslist."))));
        assertThat(((ListBlock) answer.get(8)).items().get(0).content())
                .containsExactly(Paragraph.of("getij"), Paragraph.of("eb en vloed"));
    }

    @Test
    void keepsTheTextOfUnknownElementsAndReportsThemWithTheirPlace() {
        ParseResult<Document> result = Files.read(ANSWERED);

        assertThat(result.diagnostics().stream()
                        .map(d -> d.code() + " " + d.arguments().get("name")))
                .containsExactly("xml-element-as-text stempel", "xml-element-as-text raadsel");
        assertThat(result.diagnostics().stream().map(d -> d.span().orElseThrow().line()))
                .containsExactly(68, 69);
        assertThat(combinedAnswer().get(5).plainText()).endsWith("tweede regel. Gezien.");
        assertThat(combinedAnswer().get(6).plainText()).isEqualTo("Wat hier staat, blijft staan.");
    }

    @Test
    void readsTheExplanationWithoutItsWord() {
        assertThat(Blocks.plainText(set(ANSWERED).explanation())).startsWith("Deze vragen dienen ter aanvulling");
    }

    @Test
    void readsQuestionsWithoutAnswers() {
        Publication publication = read("kv-tk-2026Z04242");
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();

        assertThat(publication.number()).isEmpty();
        assertThat(set.heading().flatMap(Heading::reference)).contains(QuestionReference.parse("2026Z04242"));
        assertThat(set.heading().orElseThrow().addressees()).containsExactly(Office.primeMinister());
        assertThat(set.questions().get(1).numbers()).isEqualTo(QuestionNumbers.of(2));
        assertThat(set.unanswered()).hasSize(2);
        assertThat(set.response()).isEmpty();
    }

    @Test
    void readsANoticeAndTakesTheChamberFromPrint() {
        Publication publication = read("ah-1299001");
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();

        assertThat(publication.chamber()).isEqualTo(Chamber.EK);
        assertThat(publication.id()).contains(PublicationId.parse("ah-1299001"));
        assertThat(set.heading().flatMap(Heading::subject)).contains("de rekenrente");
        assertThat(set.notice().orElseThrow().kind()).isEqualTo(NoticeKind.DEFERRAL);
        assertThat(set.notice().orElseThrow().content()).hasSize(1);
        assertThat(set.response().flatMap(Response::received)).contains(LocalDate.of(2026, 5, 20));
    }

    @Test
    void readsTheOlderGeneration() {
        WrittenQuestions set = set("kv-2008Z00815");

        assertThat(set.heading().flatMap(Heading::reference)).contains(QuestionReference.parse("2070812340"));
        assertThat(set.heading().flatMap(Heading::subject)).contains("de gulden");
        assertThat(set.heading().flatMap(Heading::submitted)).contains(LocalDate.of(2008, 5, 3));
        assertThat(last(set.questions().get(0).content())).isEqualTo(new NoteReference("n1", "1"));
        assertThat(set.footnotes().get(0).plainText()).isEqualTo("De Penning, 1 mei 2008.");
        assertThat(set.answers().get(0).numbers()).isEqualTo(QuestionNumbers.of(1, 2));
        assertThat(set.explanation()).hasSize(1);
        assertThat(set.response().flatMap(Response::received)).contains(LocalDate.of(2008, 6, 2));
    }

    @Test
    void readsWhatCanBeReadOfABadFileAndReportsTheRest() {
        ParseResult<Document> result = Files.read("ah-tk-20092010-1234");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();

        assertThat(result.diagnostics().stream().map(Diagnostic::code))
                .containsExactly(
                        ReadingCodes.XML_VALUE_MALFORMED,
                        ReadingCodes.REFERENCE_MALFORMED,
                        ReadingCodes.DATE_IMPOSSIBLE,
                        ReadingCodes.DATE_CONTRADICTION,
                        ReadingCodes.QUESTION_NUMBERS_MALFORMED,
                        ReadingCodes.QUESTION_NUMBERS_MALFORMED,
                        ReadingCodes.ANSWER_NUMBERS_INFERRED);
        assertThat(((Publication) result.orThrow()).id()).contains(PublicationId.parse("ah-tk-20092010-1234"));
        assertThat(set.heading().flatMap(Heading::submitted)).contains(LocalDate.of(2010, 3, 4));
        assertThat(set.heading().orElseThrow().questioners().get(0).name()).isEqualTo("Jan Proef");
        assertThat(set.response().flatMap(Response::received)).contains(LocalDate.of(2010, 4, 1));
        assertThat(set.response().orElseThrow().seeAlso()).hasSize(1);
        assertThat(Blocks.plainText(set.introduction())).isEqualTo("zonder nummer\nTer inleiding.");
        assertThat(set.questions().get(0).numbers()).isEqualTo(QuestionNumbers.of(1));
        assertThat(set.questions().get(0).plainText()).isEqualTo("Is er geld?");
        assertThat(set.answers().get(0).plainText()).isEqualTo("Ja.");
        assertThat(set.questions().get(1).lead()).containsExactly(Subheading.of("Deel II Herkomst"));
        assertThat(set.questions().get(1).numbers()).isEqualTo(QuestionNumbers.of(2, 3, 4, 5));
        assertThat(set.questions().get(2).numbers()).isEqualTo(QuestionNumbers.NONE);
        assertThat(set.answers().get(1).numbers()).isEqualTo(QuestionNumbers.of(2, 3, 4, 5));
        assertThat(set.answers().get(1).plainText())
                .isEqualTo("Overal vandaan.\nBij de antwoorden hoort een staat.\nlosse tekst");
        assertThat(Blocks.inlines(set.answers().get(1).content())).noneMatch(Strong.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED, "kv-tk-2026Z04242", "ah-1299001", "kv-2008Z00815", "ah-tk-20092010-1234"})
    void losesNoWordAndKnowsItsPlace(String file) {
        ParseResult<Document> result = Files.read(file);

        assertThat(result.sourceMap().uncovered()).isEmpty();
        assertThat(result.sourceMap().spans("/writtenQuestions/questions/0/content/0"))
                .isNotEmpty();
        String text = Files.text(file);
        nl.kamervragen.diagnostic.SourceSpan question =
                result.sourceMap().spans("/writtenQuestions/questions/0").get(0);
        assertThat(text.substring(question.offset(), question.endOffset())).contains("1");
    }

    @Test
    void countsNumbersOnlyWhenAllAreLost() {
        ParseResult<Document> result =
                Files.parse("<vraag><al>Waarom?</al></vraag><antwoord><al>Daarom.</al></antwoord>"
                        + "<vraag><nr/><al>Hoezo?</al></vraag><antwoord><al>Zo.</al></antwoord>");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();

        assertThat(set.questions().stream().map(q -> q.numbers()))
                .containsExactly(QuestionNumbers.of(1), QuestionNumbers.of(2));
        assertThat(set.answers().stream().map(a -> a.numbers()))
                .containsExactly(QuestionNumbers.of(1), QuestionNumbers.of(2));
        assertThat(result.diagnostics().stream().map(Diagnostic::code)).contains(ReadingCodes.QUESTION_NUMBERS_COUNTED);
    }

    @Test
    void aSecondTitleStartsAnotherSet() {
        Document document = Files.parse("<kamervraagomschrijving type=\"vraag\">Vragen van het lid A (P) over x"
                        + " (ingezonden 3 mei 2024).</kamervraagomschrijving>"
                        + "<vraag><nr>Vraag 1</nr><al>Eerste?</al></vraag>"
                        + "<kamervraagomschrijving type=\"vraag\">Vragen van het lid B (Q) over y"
                        + " (ingezonden 4 mei 2024).</kamervraagomschrijving>"
                        + "<vraag><nr>Vraag 1</nr><al>Tweede?<noot id=\"x\"><noot.nr>[1]</noot.nr>"
                        + "<noot.al>Bron</noot.al></noot></al></vraag>")
                .orThrow();

        assertThat(document.allWrittenQuestions()).hasSize(2);
        assertThat(document.moreWrittenQuestions().get(0).footnotes()).hasSize(1);
        assertThat(document.moreWrittenQuestions().get(0).footnotes().get(0).marker())
                .isEqualTo("1");
    }

    @Test
    void aSubjectMayLookLikeAnyPartOfATitle() {
        Heading heading = Files.parse("<kamervraagomschrijving type=\"vraag\">Vragen van het lid <naam><achternaam>A"
                        + "</achternaam></naam> (P) aan de Minister van Financiën over <kamervraagonderwerp>vragen aan"
                        + " de Minister van Defensie over vis (ingezonden 1 mei 2020)</kamervraagonderwerp>"
                        + " (ingezonden <datum isodatum=\"2024-05-03\">3 mei 2024</datum>).</kamervraagomschrijving>")
                .orThrow()
                .writtenQuestions()
                .flatMap(WrittenQuestions::heading)
                .orElseThrow();

        assertThat(heading.subject()).contains("vragen aan de Minister van Defensie over vis (ingezonden 1 mei 2020)");
        assertThat(heading.addressees()).containsExactly(Office.minister("van", "Financiën"));
        assertThat(heading.submitted()).contains(LocalDate.of(2024, 5, 3));
    }
}
