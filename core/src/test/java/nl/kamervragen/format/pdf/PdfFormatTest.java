package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import org.junit.jupiter.api.Test;

/** From a printed page to a document. */
class PdfFormatTest {
    static ParseResult<Document> read(byte[] pdf) {
        return Kamervragen.standard().reader().read(Input.of(pdf, ""));
    }

    private static WrittenQuestions set(ParseResult<Document> result) {
        return result.orThrow().writtenQuestions().orElseThrow();
    }

    @Test
    void readsThePrintOfTheChamber() {
        ParseResult<Document> result = read(Prints.appendix());
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.id()).contains(PublicationId.parse("ah-tk-20232024-1714"));
        assertThat(publication.sessionYear()).contains(SessionYear.parse("2023-2024"));
        assertThat(publication.number()).contains(1714);
        assertThat(publication.status()).isEmpty();
        assertThat(set(result).introduction()).isEmpty();
        assertThat(set(result).heading())
                .contains(Heading.builder()
                        .addQuestioners(
                                Questioner.of("Tienstra", "SP"), Questioner.of("Van Oldebeek", "GroenLinks-PvdA"))
                        .addAddressees(
                                Office.minister("van", "Landbouw, Natuur en Voedselkwaliteit"),
                                Office.minister("voor", "Natuur en Stikstof"))
                        .subject("het bericht «Dempingswerken in de Molensloot»")
                        .submitted(LocalDate.of(2024, 3, 4))
                        .build());
        assertThat(set(result).response())
                .contains(Response.builder()
                        .addRespondent(Respondent.of(
                                "Wellema",
                                Office.builder()
                                        .kind(OfficeKind.MINISTER)
                                        .portfolio("Landbouw, Natuur en Voedselkwaliteit")
                                        .build()))
                        .addOnBehalfOf(Office.stateSecretary("Infrastructuur en Waterstaat"))
                        .received(LocalDate.of(2024, 3, 26))
                        .addSeeAlso(new AppendixReference(Chamber.TK, SessionYear.parse("2023-2024"), 967))
                        .build());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsQuestionsAndAnswersAcrossThePage() {
        WrittenQuestions set = set(read(Prints.appendix()));
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2 en 3", "4");
        assertThat(set.answers()).extracting(a -> a.numbers().toString()).containsExactly("1", "2 en 3", "4");
        assertThat(set.questions().get(1).content())
                .extracting(block -> block.plainText())
                .element(1)
                .isEqualTo("Wie betaalt het herstel van de oevers?");
        assertThat(set.answers().get(1).content())
                .hasSize(2)
                .last()
                .satisfies(
                        block -> assertThat(block.plainText())
                                .isEqualTo(
                                        "Het waterschap heeft de IZA-doelstellingen en de spoed- en crisismaatregelen getoetst."
                                                + " Daarbij is gebleken dat de vergunning ontbrak en dat het toezicht in deze regio"
                                                + " tekortschoot, zodat het herstel van de oevers door de aannemer moet worden betaald, zo is"
                                                + " met de provincie afgesproken. Zie ook het antwoord op vraag 1 en het antwoord op vraag 4."));
        assertThat(set.explanation()).hasSize(1);
    }

    @Test
    void takesNotesOutOfTheAnswerThatTheyInterrupt() {
        WrittenQuestions set = set(read(Prints.appendix()));
        assertThat(set.footnotes()).extracting(Footnote::marker).containsExactly("1", "2", "3");
        assertThat(set.footnotes().get(0).plainText())
                .isEqualTo("De Streekbode, 29 februari 2024, Sloot gedempt zonder vergunning,"
                        + " https://streekbode.example/nieuws/2024/sloot-gedempt-zonder-vergunning-van-het-waterschap");
        assertThat(Blocks.inlines(set.questions().get(0).content())).contains(new NoteReference("n1", "1"));
        assertThat(Blocks.inlines(set.questions().get(1).content())).contains(new NoteReference("n2", "2"));
        assertThat(Blocks.inlines(set.answers().get(2).content())).contains(new NoteReference("n3", "3"));
        assertThat(Blocks.inlines(set.questions().get(0).content()).map(Object::getClass))
                .as("a mark that leads to a note is no exponent")
                .doesNotContain(Superscript.class);
        assertThat(Blocks.inlines(set.answers().get(1).content()))
                .contains(new Superscript(List.of(new Text("2"))))
                .noneMatch(NoteReference.class::isInstance);
    }

    @Test
    void readsQuestionsAlone() {
        ParseResult<Document> result = read(Prints.questionsAlone());
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.id()).contains(PublicationId.parse("kv-tk-2024Z18999"));
        assertThat(publication.sessionYear()).contains(SessionYear.parse("2023-2024"));
        assertThat(set(result).heading().flatMap(Heading::reference)).contains(CaseNumber.parse("2024Z18999"));
        assertThat(set(result).heading().flatMap(Heading::submitted)).contains(LocalDate.of(2024, 11, 19));
        assertThat(set(result).unanswered()).hasSize(2);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsALetterWithTheSenderBesideIt() {
        ParseResult<Document> result = read(Prints.letter());
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow()).satisfies(head -> {
            assertThat(head.addressee()).hasSize(4);
            assertThat(head.ourReference()).contains("7261999");
            assertThat(head.yourReference()).contains("2026Z04999");
            assertThat(head.date()).contains(LocalDate.of(2026, 5, 11));
            assertThat(head.subject()).contains("Antwoorden op vragen over de rijks- en EU-loodsen bij de haven");
        });
        assertThat(letter.body()).hasSize(1);
        assertThat(letter.signatories())
                .singleElement()
                .satisfies(signatory -> assertThat(signatory.name()).contains("J. Wellema"));
        assertThat(set(result).exchanges())
                .hasSize(2)
                .allSatisfy(exchange -> assertThat(exchange.answer()).isPresent());
        assertThat(set(result).footnotes()).hasSize(1);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsAnUneditedAnswer() {
        ParseResult<Document> result = read(Prints.unedited());
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.status()).contains(PublicationStatus.UNEDITED);
        assertThat(publication.number()).contains(617);
        assertThat(set(result).heading().flatMap(Heading::submitted)).contains(LocalDate.of(2024, 10, 29));
        assertThat(set(result).exchanges())
                .hasSize(2)
                .allSatisfy(exchange -> assertThat(exchange.answer()).isPresent());
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void placesNameThePage() {
        ParseResult<Document> result = read(Prints.appendix());
        assertThat(result.sourceMap().spans("/writtenQuestions/questions/0"))
                .extracting(SourceSpan::page)
                .containsOnly(1);
        assertThat(result.sourceMap().spans("/writtenQuestions/questions/2"))
                .extracting(SourceSpan::page)
                .containsOnly(2);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).isEmpty();
    }
}
