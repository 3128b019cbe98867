package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
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

/** Publications, questions alone, unedited forms and deferral letters, from plain text and Markdown. */
class KindsOfDocumentTest {
    private static final Office VWS = Office.minister("van", "Volksgezondheid, Welzijn en Sport");

    @Test
    void readsAnEditedPublication() {
        ParseResult<Document> result = Reads.resource("aanhangsel.txt");
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.id()).contains(PublicationId.parse("ah-tk-20232024-1314"));
        assertThat(publication.sessionYear()).contains(SessionYear.parse("2023-2024"));
        assertThat(publication.number()).contains(1314);
        assertThat(publication.status()).isEmpty();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(set.heading())
                .contains(Heading.builder()
                        .addQuestioners(Questioner.of("Tienstra", "SP"), Questioner.of("Van Oldebeek", "SP"))
                        .addAddressees(
                                Office.minister("van", "Landbouw, Natuur en Voedselkwaliteit"),
                                Office.stateSecretary("Infrastructuur en Waterstaat"))
                        .subject("de dempingswerken in de Molensloot")
                        .submitted(LocalDate.of(2024, 3, 4))
                        .build());
        assertThat(set.response())
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
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsAroundWhatStandsBetweenTheLines() {
        ParseResult<Document> result = Reads.resource("aanhangsel.txt");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2 en 3", "4");
        assertThat(set.answerTo("3"))
                .hasValueSatisfying(answer -> assertThat(answer.plainText())
                        .isEqualTo("De gemeente gaf opdracht. Het herstel wordt betaald door de aannemer, zo is met de"
                                + " provincie afgesproken."));
        assertThat(Blocks.inlines(set.questions().get(0).content())).contains(new NoteReference("n1", "1"));
        assertThat(set.explanation()).hasSize(1);
        assertThat(Reads.codes(result)).containsOnly(ReadingCodes.COLOPHON_IN_TEXT, ReadingCodes.PAGE_FOOTER_IN_TEXT);
    }

    @Test
    void readsQuestionsAloneWithBareNumbers() {
        ParseResult<Document> result = Reads.resource("vragen.txt");
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.status()).contains(PublicationStatus.UNEDITED);
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(set.heading())
                .contains(Heading.builder()
                        .addQuestioner(Questioner.of("Van Oldebeek", "D66"))
                        .addAddressee(VWS)
                        .subject("wachttijden bij de tandarts")
                        .submitted(LocalDate.of(2024, 11, 19))
                        .reference(CaseNumber.parse("2024Z18999"))
                        .build());
        assertThat(set.questions()).hasSize(3);
        assertThat(set.unanswered()).hasSize(3);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsAnUneditedAnswer() {
        ParseResult<Document> result = Reads.resource("onopgemaakt.txt");
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.number()).contains(617);
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(set.response().flatMap(Response::received)).contains(LocalDate.of(2024, 11, 21));
        assertThat(set.heading().flatMap(Heading::reference)).contains(CaseNumber.parse("2024Z17972"));
        assertThat(set.answerTo("3")).isEqualTo(set.answerTo("2")).isPresent();
        assertThat(set.footnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.series()).contains(FootnoteSeries.SOURCES));
        assertThat(Reads.codes(result)).containsExactly(ReadingCodes.ANSWER_NUMBERS_INFERRED);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsADeferralLetter() {
        ParseResult<Document> result = Reads.resource("uitstel.md");
        Letter letter = (Letter) result.orThrow();
        WrittenQuestions set = letter.writtenQuestions().orElseThrow();
        assertThat(set.notice())
                .contains(Notice.builder().kind(NoticeKind.DEFERRAL).build());
        assertThat(set.heading().orElseThrow().addressees()).containsExactly(VWS);
        assertThat(set.heading().flatMap(Heading::submitted)).contains(LocalDate.of(2024, 10, 29));
        assertThat(letter.body()).hasSize(3);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void readsALetterlessDocument() {
        ParseResult<Document> result = Reads.text("**Vraag 1**\n\nKlopt dit?\n\n**Antwoord 1**\n\nJa.\n", "los.md");
        assertThat(result.orThrow()).isInstanceOf(Publication.class);
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.heading()).isEmpty();
        assertThat(set.exchanges())
                .singleElement()
                .satisfies(e -> assertThat(e.answer()).isPresent());
    }

    @Test
    void countsQuestionsWhoseNumbersWereLost() {
        ParseResult<Document> result = Reads.text(
                "2024Z18891\n\nVragen van het lid Tienstra (SP) aan de minister van Defensie over loodsen (ingezonden 19"
                        + " november 2024).\n\nKent u de loodsen?\n\nHoeveel zijn het er?\n",
                "vragen.txt");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions())
                .extracting(Question::plainText)
                .containsExactly("Kent u de loodsen?", "Hoeveel zijn het er?");
        assertThat(Reads.codes(result)).containsExactly(ReadingCodes.QUESTION_NUMBERS_COUNTED);
    }

    @Test
    void startsAFurtherSetAtASecondTitle() {
        String title =
                "Vragen van het lid Tienstra (SP) aan de minister van Defensie over %s (ingezonden 4 maart 2026)";
        ParseResult<Document> result = Reads.text(
                String.format(title, "loodsen") + "\n\nVraag 1\n\nWaar?\n\nAntwoord 1\n\nDaar.\n\n"
                        + String.format(title, "hekken") + "\n\nVraag 1\n\nHoe hoog?\n\nAntwoord 1\n\nHoog.\n",
                "twee.txt");
        assertThat(result.orThrow().allWrittenQuestions())
                .extracting(set -> set.heading().flatMap(Heading::subject).orElse(""))
                .isEqualTo(List.of("loodsen", "hekken"));
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }
}
