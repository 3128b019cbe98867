package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that look like a title or a heading and are none, and titles that stand in a sentence. */
class TitlesInContextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
                "Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden",
                "Vragen gesteld door de leden\nder Kamer, met de daarop door de regering gegeven antwoorden"
            })
    void theMastheadIsNoTitle(String masthead) {
        ParseResult<Document> result = Reads.text(
                "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023–2024 Aanhangsel van de Handelingen\n" + masthead
                        + "\n1314\nVraag 1\nVaart de pont?\nAntwoord 1\nJa.\n",
                "aanhangsel.txt");
        Publication publication = (Publication) result.orThrow();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(publication.number()).contains(1314);
        assertThat(set.heading()).isEmpty();
        assertThat(set.introduction()).isEmpty();
        assertThat(set.questions()).hasSize(1);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Betreft\nAntwoorden op vragen\n", "Betreft: Antwoorden op vragen\n"})
    void theSubjectOfALetterIsNoHeading(String subject) {
        ParseResult<Document> result = Reads.text(
                "De voorzitter van de Tweede Kamer der Staten-Generaal\n"
                        + "Datum\n8 april 2024\n" + subject
                        + "\nHierbij bied ik u de antwoorden aan.\n\nDe minister van Financiën,\n\nA.B. Wellema\n\n"
                        + "Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n",
                "brief.txt");
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow().subject()).contains("Antwoorden op vragen");
        assertThat(letter.writtenQuestions().orElseThrow().answers()).hasSize(1);
        assertThat(letter.signatories()).hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void aNonBreakingSpaceOfTheSubjectStays() {
        ParseResult<Document> result = Reads.text(
                "Vragen van het\u00a0lid Tienstra (SP) aan de Minister van\u00a0Infrastructuur en Waterstaat over de"
                        + " 10\u00a0km lange  weg (ingezonden 4\u00a0maart 2024)\n\nVraag 1\nIs de weg lang?\n",
                "vragen.txt");
        assertThat(Written.heading(result.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .heading()
                        .orElseThrow()))
                .isEqualTo(
                        "Tienstra:SP | m van Infrastructuur en Waterstaat | de 10\u00a0km lange weg | 2024-03-04 | -");
    }

    @Test
    void anUneditedNoticeSaysWhoseQuestionsItIsAbout() {
        ParseResult<Document> result = Reads.text("""
                AH 600
                2025Z18877
                Mededeling van minister Wellema (Volksgezondheid, Welzijn en Sport) (ontvangen 21 november 2025)
                Hierbij deel ik u mede dat de schriftelijke
                vragen van het lid Van Oldebeek (D66) aan de minister van Volksgezondheid, Welzijn en
                Sport over wachttijden bij de tandarts (ingezonden 31 oktober 2025) niet binnen de gebruikelijke
                termijn kunnen worden beantwoord. De afstemming vergt meer tijd.
                """, "ah.txt");
        Publication publication = (Publication) result.orThrow();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        assertThat(publication.status()).contains(PublicationStatus.UNEDITED);
        assertThat(publication.number()).contains(600);
        assertThat(Written.heading(set.heading().orElseThrow()))
                .isEqualTo("Van Oldebeek:D66 | m van Volksgezondheid, Welzijn en Sport | wachttijden bij de tandarts"
                        + " | 2025-10-31 | 2025Z18877");
        assertThat(set.notice()).hasValueSatisfying(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.DEFERRAL);
            assertThat(notice.content()).hasSize(1);
        });
        assertThat(set.response().flatMap(response -> response.received())).contains(LocalDate.of(2025, 11, 21));
        assertThat(set.heading().flatMap(heading -> heading.reference())).contains(CaseNumber.parse("2025Z18877"));
        assertThat(set.introduction()).isEmpty();
        assertThat(result.sourceMap().spans("/writtenQuestions/notice/content/0"))
                .isNotEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }
}
