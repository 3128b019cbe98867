package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Question;
import org.junit.jupiter.api.Test;

/** Marks of notes where digits run together with the text, and marks that are printed again. */
class NoteMarksTest {
    private static List<Block> question(String text) {
        ParseResult<Document> result = Reads.text("""
                Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de pont \
                (ingezonden 4 maart 2024)

                Vraag 1
                """ + text + """


                1 Omroep Waterland, 1 maart 2024.

                2 Dagblad De Kade, 2 maart 2024.
                """, "vragen.txt");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        Question question =
                result.orThrow().writtenQuestions().orElseThrow().questions().get(0);
        return question.content();
    }

    private static List<String> marks(List<Block> content) {
        return Blocks.inlines(content)
                .filter(NoteReference.class::isInstance)
                .map(inline -> ((NoteReference) inline).note())
                .toList();
    }

    @Test
    void aMarkMayBeGluedToAYear() {
        List<Block> content = question("Kent u de krant?1 Wat gebeurt er in de periode 2024–20272 met de pont?");
        assertThat(marks(content)).containsExactly("n1", "n2");
        assertThat(Blocks.plainText(content)).contains("2024–2027 met de pont");
        assertThat(marks(question("Kent u de krant?1 Wat gebeurde er in 20242 met de pont?")))
                .containsExactly("n1", "n2");
    }

    @Test
    void theYearMayStandOnTheNextLine() {
        assertThat(marks(question("Kent u de krant?1 Wat gebeurde er in juni\n20242 met de pont?")))
                .containsExactly("n1", "n2");
    }

    @Test
    void aNumberOfFiveDigitsIsNoYear() {
        List<Block> content = question("Kent u de krant?1 Waarom vielen er 20242 euro's uit de kade?2");
        assertThat(marks(content)).containsExactly("n1", "n2");
        assertThat(Blocks.plainText(content)).contains("20242 euro");
    }

    @Test
    void aMarkMayBePrintedAgain() {
        List<Block> content = question(
                "Kent u het bericht «Pont ligt stil»1, en het vervolg «Pont vaart»1? Is groep1 er bij, en de kade2?");
        assertThat(marks(content)).containsExactly("n1", "n1", "n2");
        assertThat(Blocks.plainText(content)).contains("groep1");
    }

    @Test
    void raisedLettersInBracketsBelongToTheirNumber() {
        List<Block> content = question("Kent u de krant?1 Ligt de 4[e ] pont er, en artikel 3 [de facto]?2");
        assertThat(Blocks.inlines(content)).contains(new Superscript(List.of(new Text("e"))));
        assertThat(Blocks.plainText(content)).contains("4e pont er").contains("3 [de facto]");
    }

    @Test
    void amongNotesAParagraphThatStartsWithTheNextNumberIsANote() {
        ParseResult<Document> result = Reads.text("""
                ### 412

                Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de pont \
                (ingezonden 4 maart 2024).

                Antwoord van Minister De Kade (Infrastructuur en Waterstaat) (ontvangen 2 april 2024).

                Vraag 1
                Kent u de krant?[1 ]

                Antwoord 1
                Ja, en ook de brief[2 ] en de tabel.[3]

                1 Omroep Waterland, 1 maart 2024, Omroep over de pont.

                2 4471201–20391-IW.

                3 zie onder 2 in de brief.


                -----

                """, "ah.md");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        assertThat(result.orThrow().writtenQuestions().orElseThrow().footnotes())
                .extracting(note -> note.marker() + " " + Blocks.plainText(note.content()))
                .containsExactly(
                        "1 Omroep Waterland, 1 maart 2024, Omroep over de pont.",
                        "2 4471201–20391-IW.",
                        "3 zie onder 2 in de brief.");
    }
}
