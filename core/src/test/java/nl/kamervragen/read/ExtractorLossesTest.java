package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

/** Line ends, hyphens and marks that an extractor lost or changed. */
class ExtractorLossesTest {
    private static final String TITLE = """
            Vragen van het lid Tienstra (SP) aan de Minister van Defensie over veren (ingezonden 4 maart 2024).
            Antwoord van Minister Wellema (Defensie) (ontvangen 25 maart 2024).
            """;

    private static ParseResult<Document> read(String text, String name) {
        ParseResult<Document> result = Reads.text(text, name);
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result;
    }

    private static WrittenQuestions set(ParseResult<Document> result) {
        return result.orThrow().writtenQuestions().orElseThrow();
    }

    private static List<String> questions(WrittenQuestions set) {
        return set.questions().stream()
                .map(q -> q.numbers() + ": " + q.plainText())
                .toList();
    }

    private static List<String> answers(WrittenQuestions set) {
        return set.answers().stream()
                .map(a -> a.numbers() + ": " + a.plainText())
                .toList();
    }

    @Test
    void aHeadingMayBeGluedToTheEndOfTheLineAboveIt() {
        WrittenQuestions set = set(read(TITLE + """
                Vraag 1
                Kent u «Het antwoord op vraag 2»?Antwoord 1
                Ja.Vraag 2
                Hoeveel veren zijn er?
                Antwoord 2
                Dat staat in het antwoord op Vraag 1
                en in de brief over MIND3.Vraag 3
                Wie betaalt?Antwoord 3
                De provincie, zie ook «Antwoord 4»,Antwoord 4
                en het rapport.
                """, "vragen.txt"));
        assertThat(questions(set))
                .containsExactly(
                        "1: Kent u «Het antwoord op vraag 2»?", "2: Hoeveel veren zijn er?", "3: Wie betaalt?");
        assertThat(answers(set))
                .containsExactly(
                        "1: Ja.",
                        "2: Dat staat in het antwoord op Vraag 1 en in de brief over MIND3.",
                        "3: De provincie, zie ook «Antwoord 4»,Antwoord 4 en het rapport.");
    }

    @Test
    void headingsWithColonsMayStandOnOneLine() {
        WrittenQuestions set = set(read(
                "Vraag 1: Wat is de naam van het veer? Antwoord 1: Lutkeoord Vraag 2: En van het andere? Antwoord 2: Oude Diep",
                "vragen.txt"));
        assertThat(questions(set)).containsExactly("1: Wat is de naam van het veer?", "2: En van het andere?");
        assertThat(answers(set)).containsExactly("1: Lutkeoord", "2: Oude Diep");
    }

    @Test
    void bracketsMayHoldSeveralMarks() {
        WrittenQuestions set = set(read(TITLE + """

                Vraag 1
                Hoeveel veren zijn er?[1 ]

                Antwoord 1
                Twaalf.[2 3 ] Zie de reeks [7 9].

                1 Omroep Waterland, 1 maart 2024, «Veren».

                2 Waterinstituut, 4 mei 2023.
                3 Kamerstuk 31 409, nr. 512.

                h tk 20232024 387

                -----
                """, "vragen.md"));
        assertThat(answers(set)).containsExactly("1: Twaalf. Zie de reeks [7 9].");
        assertThat(set.footnotes())
                .extracting(note -> note.marker() + " " + Blocks.plainText(note.content()))
                .containsExactly(
                        "1 Omroep Waterland, 1 maart 2024, «Veren».",
                        "2 Waterinstituut, 4 mei 2023.",
                        "3 Kamerstuk 31 409, nr. 512.");
    }

    @Test
    void anIdentifierIsReadWithoutItsHyphens() {
        ParseResult<Document> result =
                read(TITLE + "Vraag 1\nWaarom?\nAntwoord 1\nDaarom.\n\nh tk 20232024 387\n", "vragen.txt");
        assertThat(answers(set(result))).containsExactly("1: Daarom.");
        assertThat(((Publication) result.orThrow()).id()).map(Object::toString).contains("ah-tk-20232024-387");
    }

    @Test
    void theTextOfANoteMayStandBelowItsNumber() {
        WrittenQuestions set = set(read(TITLE + """
                        Vraag 1
                        Kent u het bericht?1
                        Antwoord 1
                        Ja. In 2023 waren er, zo staat in de brief2 aan de Kamer, niet meer dan
                        12
                        Drie daarvan zijn elektrisch.
                        1
                            Omroep Waterland, 1 maart 2024, «Veren»,
                            https://omroepwaterland.example/veren.
                        2
                            Kamerstuk 31 409, nr. 512.
                """, "vragen.txt"));
        assertThat(answers(set))
                .containsExactly("1: Ja. In 2023 waren er, zo staat in de brief aan de Kamer, niet meer dan 12 Drie"
                        + " daarvan zijn elektrisch.");
        assertThat(set.footnotes())
                .extracting(note -> note.marker() + " " + Blocks.plainText(note.content()))
                .containsExactly(
                        "1 Omroep Waterland, 1 maart 2024, «Veren», https://omroepwaterland.example/veren.",
                        "2 Kamerstuk 31 409, nr. 512.");
    }

    @Test
    void aQuestionWhoseHeadingIsLostStandsBelowACompleteSentence() {
        ParseResult<Document> result = read(TITLE + """

                Vraag 1
                Kent u het bericht?

                Antwoord 1
                Ja. Dat staat in de brief van maart.

                -----

                een pont bij algemeen bekend is? Zo ja, op basis van welke
                gegevens is dat?

                Antwoord 2
                Op basis van de cijfers. Is dat genoeg

                -----

                voor de Kamer, of niet?

                Antwoord 2
                Ja.
                """, "vragen.md");
        assertThat(questions(set(result)))
                .containsExactly(
                        "1: Kent u het bericht?",
                        "2: een pont bij algemeen bekend is? Zo ja, op basis van welke gegevens is dat?");
        assertThat(answers(set(result)))
                .containsExactly(
                        "1: Ja. Dat staat in de brief van maart.",
                        "2: Op basis van de cijfers. Is dat genoeg voor de Kamer, of niet?",
                        "2: Ja.");
        assertThat(Reads.codes(result)).contains(ReadingCodes.QUESTION_NUMBERS_COUNTED);
    }

    @Test
    void aNoteMayStartWithAFigureAndAListMarkMayStandAlone() {
        WrittenQuestions set = set(read(TITLE + """
                Vraag 1
                Kent u de rapportage?1
                Antwoord 1
                Ja. Er zijn drie oorzaken, zo blijkt uit de brief2 van mei:3
                1.
                Ouderdom. De ponten
                zijn oud.
                2.
                Onderhoud.
                Vraag 2
                Wie betaalt?
                1

                4e voortgangsrapportage veren.

                2

                2023Z12345.

                3

                Waterinstituut, 2023.

                Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
                Antwoord 2
                De provincie.
                """, "vragen.txt"));
        assertThat(set.footnotes())
                .extracting(note -> note.marker() + " " + Blocks.plainText(note.content()))
                .containsExactly("1 4e voortgangsrapportage veren.", "2 2023Z12345.", "3 Waterinstituut, 2023.");
        assertThat(set.answers().get(0).content()).element(1).isInstanceOf(ListBlock.class);
        assertThat(((ListBlock) set.answers().get(0).content().get(1)).items())
                .extracting(item -> item.marker() + " " + Blocks.plainText(item.content()))
                .containsExactly("1. Ouderdom. De ponten zijn oud.", "2. Onderhoud.");
    }

    @Test
    void numbersOfHeadingsMayStandInBracketsOrBehindTheirWord() {
        WrittenQuestions set = set(read(TITLE + """

                Vraag (1)
                Kent u het bericht?

                Antwoord (1)
                Ja. Antwoord (b) volgt.

                Vraag nr. 2
                Wie betaalt?

                Antwoord op vraag nr. 2:
                De provincie.
                """, "vragen.txt"));
        assertThat(questions(set)).containsExactly("1: Kent u het bericht?", "2: Wie betaalt?");
        assertThat(answers(set)).containsExactly("1: Ja. Antwoord (b) volgt.", "2: De provincie.");
    }
}
