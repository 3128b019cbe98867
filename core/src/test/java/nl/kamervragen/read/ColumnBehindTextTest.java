package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

/** Letters whose first page an extractor wrote out with the sender's column below the text. */
class ColumnBehindTextTest {
    private static ParseResult<Document> read(String text) {
        ParseResult<Document> result = Reads.text(text, "brief.txt");
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result;
    }

    private static final String LETTER = """
            > Retouradres Postbus 20901 2500 EX Den Haag
            Aan de Voorzitter van de Tweede Kamer
            der Staten-Generaal
            Postbus 20018
            2500 EA DEN HAAG
            Datum 5 juni 2026
            Betreft Antwoorden op Kamervragen over de veerpont bij de nieuwe sluis
            Geachte voorzitter,
            Hierbij bied ik u de antwoorden aan op de vragen van het lid Tienstra (SP) over de veerpont.
            De Minister van Infrastructuur en Waterstaat,
            D.M. van Oldebeek
            Pagina 1 van 3
            Directie Vaarwegen en Havens
            Rijnstraat 8
            2515 XP Den Haag
            www.rijksoverheid.nl
            Contactpersoon
            T 070 456 00 00
            Kenmerk
            3540571
            Uw kenmerk
            2026Z03094
            Bijlage(n)
            1
            Ministerie van Infrastructuur en
            Waterstaat
            Directie Vaarwegen en Havens
            Datum
            5 juni 2026
            Kenmerk
            3540571
            Vragen van het lid Tienstra (SP) aan de minister van Infrastructuur en Waterstaat over de veerpont \
            (ingezonden 2 april 2026, 2026Z03094)
            Vraag 1
            Vaart de pont?
            Antwoord vraag 1
            Ja, de pont vaart
            Pagina 2 van 3
            Directie Vaarwegen en Havens
            Datum
            5 juni 2026
            Kenmerk
            3540571
            elke dag.
            """;

    @Test
    void theColumnIsOfTheLetterhead() {
        Letter letter = (Letter) read(LETTER).orThrow();
        Letterhead head = letter.letterhead().orElseThrow();
        assertThat(head.ourReference()).contains("3540571");
        assertThat(head.yourReference()).contains("2026Z03094");
        assertThat(head.subject()).contains("Antwoorden op Kamervragen over de veerpont bij de nieuwe sluis");
        assertThat(head.enclosures()).containsExactly("1");
        Sender sender = head.sender().orElseThrow();
        assertThat(sender.directorate()).contains("Directie Vaarwegen en Havens");
        assertThat(sender.website()).contains("www.rijksoverheid.nl");
        assertThat(sender.address()).contains("Rijnstraat 8", "2515 XP Den Haag");
        assertThat(letter.signatories()).hasSize(1);
    }

    @Test
    void theDirectorateInTheHeadersOfLaterPagesIsOfNoAnswer() {
        WrittenQuestions set = read(LETTER).orThrow().writtenQuestions().orElseThrow();
        assertThat(set.answerTo("1").orElseThrow().plainText()).isEqualTo("Ja, de pont vaart elke dag.");
    }

    @Test
    void aReferenceInTheHeadLeavesTheHeadersToTheirPages() {
        Letter letter = (Letter)
                read(LETTER.replace("Datum 5 juni 2026\nBetreft", "Kenmerk 3540571\nDatum 5 juni 2026\nBetreft"))
                        .orThrow();
        assertThat(letter.letterhead().orElseThrow().ourReference()).contains("3540571");
        assertThat(List.copyOf(letter.signatories())).hasSize(1);
    }
}
