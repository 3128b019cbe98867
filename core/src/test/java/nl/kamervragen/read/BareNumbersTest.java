package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

/** Questions headed by bare numbers, and answers that hold lists with numbers that are due. */
class BareNumbersTest {
    private static final String START = """
            Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de pont \
            (ingezonden 4 maart 2024)

            1. Vaart de pont?

            Antwoord

            Ja.

            2. Wat wordt er gedaan?

            Antwoord

            Er komen maatregelen:

            3. Meer boten.

            4. Meer schippers.

            """;

    private static WrittenQuestions read(String text) {
        ParseResult<Document> result = Reads.text(text, "vragen.txt");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result.orThrow().writtenQuestions().orElseThrow();
    }

    @Test
    void aListThatCountsOnInTheLastAnswerHoldsNoQuestions() {
        WrittenQuestions set = read(START);
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2");
        assertThat(set.answers().get(1).plainText()).contains("Meer boten.", "Meer schippers.");
    }

    @Test
    void aListThatCountsOnEndsWhereTheQuestionAsks() {
        WrittenQuestions set = read(START + "3. Wanneer?\n\nAntwoord\n\nMorgen.\n");
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "3");
        assertThat(set.questions().get(2).plainText()).isEqualTo("Wanneer?");
        assertThat(set.answers().get(1).plainText()).contains("Meer boten.", "Meer schippers.");
    }

    @Test
    void aQuestionNeedNotAsk() {
        WrittenQuestions set = read(START.substring(0, START.indexOf("Er komen"))
                + "Van alles.\n\n3. Graag een toelichting.\n\nAntwoord\n\nDie volgt.\n");
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "3");
    }

    @Test
    void severalNumbersHeadOneQuestion() {
        WrittenQuestions set =
                read(START.substring(0, START.indexOf("Er komen")) + "Ja.\n\n3 en 4\n\nWanneer? En hoe?\n\nAntwoord\n\n"
                        + "Morgen.\n\n5\n\nWaarom?\n\nAntwoord\n\nDaarom.\n");
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "3 en 4", "5");
        assertThat(set.answers()).extracting(a -> a.numbers().toString()).containsExactly("1", "2", "3 en 4", "5");
    }

    @Test
    void aNumberThatIsMissingHidesNoLaterOnes() {
        WrittenQuestions set = read(START.substring(0, START.indexOf("Er komen"))
                + "Ja. In 2023 waren er\n\n5\n\nboten.\n\n4\n\nWanneer?\n\nAntwoord\n\nMorgen.\n");
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "4");
    }

    @Test
    void anAnnexNeedsNoTitle() {
        WrittenQuestions set = read("""
                Geachte voorzitter,

                Hierbij stuur ik u de antwoorden op de vragen van het lid Tienstra (SP) over veren.

                De minister van Infrastructuur en Waterstaat,

                A.B. Wellema

                1
                Kent u het bericht?

                Antwoord
                Ja.

                2
                Hoeveel veren zijn er?

                Antwoord
                Twaalf.
                """);
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2");
        assertThat(set.answers()).extracting(a -> a.numbers().toString()).containsExactly("1", "2");
    }

    @Test
    void aStrayWordHidesNoBareNumbers() {
        WrittenQuestions set = read(
                START.substring(0, START.indexOf("Er komen"))
                        + "Zie het rapport, waarin staat:\n\nVraag 3\n\nVaart de boot?\n\n3. Wanneer?\n\nAntwoord\n\nMorgen.\n");
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1", "2", "3");
        assertThat(set.questions().get(2).plainText()).isEqualTo("Wanneer?");
    }

    @Test
    void aListInAQuestionHidesNoHeadingsOfWords() {
        WrittenQuestions set = read("""
                Vragen van het lid Tienstra (SP) aan de Minister van Defensie over veren (ingezonden 4 maart 2024)

                Vraag 1

                Kunt u ingaan op het volgende:

                1. Waarom vaart de pont?

                2. Hoe vaart zij?

                Antwoord 1
                Ja. Er is nog een
                Vraag
                die speelt.
                """);
        assertThat(set.questions()).extracting(q -> q.numbers().toString()).containsExactly("1");
        assertThat(set.answers().get(0).plainText()).isEqualTo("Ja. Er is nog een Vraag die speelt.");
    }
}
