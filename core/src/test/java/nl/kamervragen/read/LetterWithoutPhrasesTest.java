package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters without a directorate whose text opens with no phrase of the field. */
class LetterWithoutPhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum 8 april 2024\nBetreft Vragen over de pont\n",
                "Betreft Vragen over de pont\nDatum 8 april 2024\n",
                "Datum\n8 april 2024\n\nBetreft\nVragen over de pont\n"
            })
    void theTextStartsBelowTheSubject(String fields) {
        ParseResult<Document> result = Reads.text("""
                > Retouradres Postbus 20901 2500 EX Den Haag

                De voorzitter van de Tweede Kamer
                der Staten-Generaal
                Postbus 20018
                2500 EA DEN HAAG

                Rijnstraat 8
                2515 XP Den Haag

                """ + fields + """

                Uw Kamer stelde vragen over de pont.
                De antwoorden vindt u in de bijlage.

                Een afschrift gaat naar de provincie Gelderland.

                De minister van Infrastructuur en Waterstaat,

                A.B. Wellema

                Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de pont \
                (ingezonden 4 maart 2024)

                Vraag 1
                Vaart de pont?

                Antwoord 1
                Ja.
                """, "brief.txt");
        Letter letter = (Letter) result.orThrow();
        Letterhead head = letter.letterhead().orElseThrow();
        assertThat(letter.body())
                .extracting(Block::plainText)
                .containsExactly(
                        "Uw Kamer stelde vragen over de pont. De antwoorden vindt u in de bijlage.",
                        "Een afschrift gaat naar de provincie Gelderland.");
        assertThat(head.subject()).contains("Vragen over de pont");
        assertThat(head.sender().flatMap(Sender::directorate)).isEmpty();
        assertThat(head.sender().orElseThrow().address()).containsExactly("Rijnstraat 8", "2515 XP Den Haag");
        assertThat(letter.signatories()).hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }
}
