package nl.kamervragen.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines that writers generate, by the grammar of the field. */
class LinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "1 ¦ Vraag 1 ¦ Antwoord op vraag 1 ¦ Antwoord 1",
                "3 en 4 ¦ Vraag 3 en 4 ¦ Antwoord op vragen 3 en 4 ¦ Antwoord 3 en 4",
                "3, 4 en 7 ¦ Vraag 3, 4 en 7 ¦ Antwoord op vragen 3, 4 en 7 ¦ Antwoord 3, 4 en 7",
                "2, 3 en 4 ¦ Vraag 2, 3 en 4 ¦ Antwoord op vragen 2, 3 en 4 ¦ Antwoord 2, 3 en 4",
                "2, 3, 4, 5 en 6 ¦ Vraag 2 tot en met 6 ¦ Antwoord op vragen 2 tot en met 6 ¦ Antwoord 2 tot en met 6",
                "1a ¦ Vraag 1a ¦ Antwoord op vraag 1a ¦ Antwoord 1a"
            })
    void headsQuestionsAndAnswers(String numbers, String question, String letter, String publication) {
        QuestionNumbers parsed = QuestionNumbers.parse(numbers);
        assertThat(HeadingText.question(parsed)).isEqualTo(question);
        assertThat(HeadingText.answer(parsed, Layout.LETTER)).isEqualTo(letter);
        assertThat(HeadingText.answer(parsed, Layout.PUBLICATION)).isEqualTo(publication);
    }

    /** Members as {@code name/party}, separated by semicolons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "A/P ¦ het lid A (P)",
                "A/P;B/P ¦ de leden A en B (beiden P)",
                "A/P;B/P;C/P ¦ de leden A, B en C (allen P)",
                "A/P;B/Q;C/R ¦ de leden A (P), B (Q) en C (R)",
                "A/P;B/P;C/Q ¦ de leden A en B (beiden P) en C (Q)",
                "A/ ¦ het lid A"
            })
    void namesMembers(String members, String phrase) {
        List<Questioner> questioners = new ArrayList<>();
        for (String member : members.split(";")) {
            String[] parts = member.split("/", -1);
            questioners.add(
                    parts[1].isEmpty()
                            ? Questioner.builder().name(parts[0]).build()
                            : Questioner.of(parts[0], parts[1]));
        }
        assertThat(MembersPhrase.of(questioners)).isEqualTo(phrase);
    }

    @Test
    void namesOffices() {
        Office finance = Office.minister("van", "Financiën");
        Office nature = Office.minister("voor", "Natuur en Stikstof");
        Office asylum = Office.stateSecretary("Asiel en Migratie");
        assertThat(OfficePhrase.of(List.of(finance), Layout.LETTER)).isEqualTo("de minister van Financiën");
        assertThat(OfficePhrase.of(List.of(finance, nature), Layout.PUBLICATION))
                .isEqualTo("de Ministers van Financiën en voor Natuur en Stikstof");
        assertThat(OfficePhrase.of(List.of(asylum, finance, nature), Layout.PUBLICATION))
                .isEqualTo("de Staatssecretaris van Asiel en Migratie en de Ministers van Financiën en voor Natuur en"
                        + " Stikstof");
        assertThat(OfficePhrase.of(List.of(finance, Office.primeMinister()), Layout.PUBLICATION))
                .isEqualTo("de Minister van Financiën en de Minister-President");
    }

    @Test
    void writesTitles() {
        Heading heading = Heading.builder()
                .addQuestioner(Questioner.of("Tienstra", "SP"))
                .addAddressee(Office.minister("van", "Financiën"))
                .subject("het bericht «Sluis dicht»")
                .submitted(LocalDate.of(2026, 3, 4))
                .reference(CaseNumber.parse("2026Z05904"))
                .build();
        assertThat(TitleLine.of(heading, Layout.PUBLICATION, false))
                .isEqualTo("Vragen van het lid Tienstra (SP) aan de Minister van Financiën over het bericht «Sluis"
                        + " dicht» (ingezonden 4 maart 2026).");
        assertThat(TitleLine.of(heading, Layout.LETTER, true))
                .isEqualTo("Vragen van het lid Tienstra (SP) aan de minister van Financiën over het bericht «Sluis"
                        + " dicht» (ingezonden 4 maart 2026, 2026Z05904).");
    }

    @Test
    void writesAnswerLines() {
        Response response = Response.builder()
                .addRespondent(Respondent.of("Ter Welle", Office.minister("van", "Financiën")))
                .addOnBehalfOf(Office.stateSecretary("Asiel en Migratie"))
                .received(LocalDate.of(2026, 3, 25))
                .build();
        assertThat(AnswerLine.of(response, false, Chamber.TK, Layout.PUBLICATION))
                .isEqualTo("Antwoord van Minister Ter Welle (Financiën), mede namens de Staatssecretaris van Asiel en"
                        + " Migratie (ontvangen 25 maart 2026).");
        assertThat(AnswerLine.of(response, true, Chamber.TK, Layout.PUBLICATION))
                .startsWith("Mededeling van Minister Ter Welle");
        assertThat(AnswerLine.of(response.toBuilder().supplement(true).build(), false, Chamber.TK, Layout.PUBLICATION))
                .startsWith("Nader antwoord van");
    }

    @Test
    void printsACombinedAnswerAfterTheLastOfItsQuestions() {
        assertThat(Composer.compose(WrittenFixtures.letter()).elements())
                .filteredOn(Element.Line.class::isInstance)
                .extracting(element -> ((Element.Line) element).text())
                .containsSubsequence("Vraag 3", "Vraag 4", "Antwoord op vragen 3 en 4", "Vraag 5");
    }
}
