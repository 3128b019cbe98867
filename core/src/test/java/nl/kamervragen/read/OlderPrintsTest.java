package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

/** The Aanhangsel of before 2010: all questions, the answer line below them, then all answers, with bare numbers. */
class OlderPrintsTest {
    private static final String QUESTIONS = """
            Tweede Kamer der Staten-Generaal2
            Vergaderjaar 2008–2009 Aanhangsel van de Handelingen
            Vragen gesteld door de leden der Kamer, met de daarop door de
            regering gegeven antwoorden
            2840
            Vragen van het lid Tienstra (SP) aan de minister van Defensie over veren. (Ingezonden 18 maart 2009)
            1
            Kent u het bericht «Veer stopt»?1
            2
            Hoeveel veren zijn er, en waarom?
            3
            Wie betaalt het?
            1 Omroep Waterland, 17 maart 2009.
            """;

    private static ParseResult<Document> read(String text) {
        ParseResult<Document> result = Reads.text(text, "vragen.txt");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result;
    }

    private static WrittenQuestions set(ParseResult<Document> result) {
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions())
                .extracting(q -> q.numbers() + " " + q.plainText())
                .containsExactly(
                        "1 Kent u het bericht «Veer stopt»?",
                        "2 Hoeveel veren zijn er, en waarom?",
                        "3 Wie betaalt het?");
        assertThat(set.footnotes()).hasSize(1);
        return set;
    }

    @Test
    void bareNumbersHeadAnswersBelowTheAnswerLine() {
        WrittenQuestions set = set(read(QUESTIONS + """
                Antwoord van minister Wellema (Defensie), mede namens de minister van Justitie. (Ontvangen
                27 april 2009), zie ook Aanhangsel Handelingen nr. 2200, vergaderjaar 2008–2009
                1
                Ja. Er zijn er meer dan
                3
                gestopt.
                2 en 3 Zie de brief. De regels zijn:
                1. geen veer zonder wal;
                2. geen wal zonder veer.
                """));
        assertThat(set.answers()).extracting(a -> a.numbers().toString()).containsExactly("1", "2 en 3");
        assertThat(set.answers().get(0).plainText()).isEqualTo("Ja. Er zijn er meer dan 3 gestopt.");
        assertThat(set.answers().get(1).plainText()).startsWith("Zie de brief.").contains("geen wal zonder veer");
        assertThat(set.response().orElseThrow().received()).contains(LocalDate.of(2009, 4, 27));
        assertThat(set.response().orElseThrow().onBehalfOf()).hasSize(1);
        assertThat(set.response().orElseThrow().seeAlso())
                .extracting(Object::toString)
                .containsExactly("ah-tk-20082009-2200");
    }

    @Test
    void oneAntwoordMayStandAboveThem() {
        WrittenQuestions set = set(read(QUESTIONS + """
                Antwoord
                Antwoord van minister Wellema (Defensie). (Ontvangen 27 april 2009)
                1, 2 en 3
                Ja.
                """));
        assertThat(set.answers())
                .extracting(a -> a.numbers() + " " + a.plainText())
                .containsExactly("1, 2 en 3 Ja.");
    }

    @Test
    void oneAnswerMayHaveNoNumberAtAll() {
        ParseResult<Document> result = read(QUESTIONS + """
                Antwoord van minister Wellema (Defensie). (Ontvangen 27 april 2009)
                Ja, dat klopt.
                """);
        assertThat(set(result).answers())
                .extracting(a -> a.numbers() + " " + a.plainText())
                .containsExactly("1, 2 en 3 Ja, dat klopt.");
        assertThat(Reads.codes(result)).contains(ReadingCodes.ANSWER_NUMBERS_INFERRED);
    }

    @Test
    void aNoticeMayStandBelowItsLine() {
        WrittenQuestions set = set(read(QUESTIONS + """
                Mededeling van minister Wellema (Defensie). (Ontvangen 6 mei 2009)
                Deze vragen mogen als ingetrokken worden beschouwd.
                """));
        assertThat(set.notice().orElseThrow().kind()).isEqualTo(NoticeKind.WITHDRAWN);
        assertThat(set.answers()).isEmpty();
        assertThat(set.response().orElseThrow().received()).contains(LocalDate.of(2009, 5, 6));
    }

    @Test
    void aDeferralMayBeOfQuestionsAboutAWithdrawal() {
        WrittenQuestions set = set(read(QUESTIONS + """
                Mededeling van minister Wellema (Defensie). (Ontvangen 6 mei 2009)
                De vragen over het intrekken van de vergunning kunnen niet binnen de gebruikelijke termijn worden \
                beantwoord.
                """));
        assertThat(set.notice().orElseThrow().kind()).isEqualTo(NoticeKind.DEFERRAL);
    }

    @Test
    void theNumberOfTheChamberIsNoMarkOfANote() {
        WrittenQuestions set = read("""
                        Tweede Kamer der Staten-Generaal2
                        Vragen van het lid Tienstra (SP) aan de minister van Defensie over veren (ingezonden 4 maart 2024)
                        Vraag 1
                        Wat staat er in de brief (van maart)2?
                        1Kamerstuk 31 409, nr. 512.
                        2Kamerstuk 31 409, nr. 513.
                        Tweede Kamer, vergaderjaar 2023–2024, Vragen 1
                        """).orThrow().writtenQuestions().orElseThrow();
        assertThat(set.questions().get(0).plainText()).isEqualTo("Wat staat er in de brief (van maart)?");
    }
}
