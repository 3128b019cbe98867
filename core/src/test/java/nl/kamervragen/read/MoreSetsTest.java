package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.Test;

/** Each set keeps what is its own: its notes, and the subheadings above its questions. */
class MoreSetsTest {
    private static final String FIRST = """
            Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de veerpont \
            (ingezonden 4 maart 2024)

            **Vraag 1**

            Kent u het bericht over de pont?[^1]

            **Antwoord 1**

            Ja. Zie het jaarverslag.

            """;
    private static final String SECOND = """
            Vragen van het lid Van Oldebeek (CDA) aan de Minister van Infrastructuur en Waterstaat over de kade \
            (ingezonden 5 maart 2024)

            **Vraag 1**

            Kent u het bericht over de kade?[^2]

            **Antwoord 1**

            Ja.

            [^1]: Omroep Waterland, 1 maart 2024.
            [^2]: Dagblad De Kade, 2 maart 2024.
            """;

    @Test
    void notesStandInTheSetThatPrintsTheirMarks() {
        ParseResult<Document> result = Reads.text(FIRST + SECOND, "vragen.md");
        Document document = result.orThrow();
        assertThat(document.writtenQuestions().orElseThrow().footnotes())
                .extracting(Footnote::id)
                .containsExactly("n1");
        assertThat(document.moreWrittenQuestions()).hasSize(1);
        assertThat(document.moreWrittenQuestions().get(0).footnotes())
                .extracting(Footnote::id)
                .containsExactly("n2");
        assertThat(result.sourceMap().spans("/moreWrittenQuestions/0/footnotes/0/content/0"))
                .isNotEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void notesOfTheLettersTextStandInTheFirstSet() {
        String letter = """
                De voorzitter van de Tweede Kamer der Staten-Generaal

                **Datum** 8 april 2024
                **Betreft** Antwoorden op vragen over de pont en de kade

                Hierbij bied ik u de antwoorden aan op de vragen over de pont en de kade.[^3]

                De minister van Infrastructuur en Waterstaat,

                A.B. Wellema

                """;
        ParseResult<Document> result =
                Reads.text(letter + FIRST + SECOND + "[^3]: Kamerstuk 31 409, nr. 512.\n", "brief.md");
        Letter read = (Letter) result.orThrow();
        assertThat(read.writtenQuestions().orElseThrow().footnotes())
                .extracting(note -> Blocks.plainText(note.content()))
                .containsExactly("Omroep Waterland, 1 maart 2024.", "Kamerstuk 31 409, nr. 512.");
        assertThat(read.moreWrittenQuestions().get(0).footnotes()).hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void subheadingsAboveAHeadingBelongToWhatFollows() {
        ParseResult<Document> result = Reads.text(FIRST + """
                ### De overkant

                **Vraag 2**

                **Wordt de overkant ook bediend?**

                Antwoord 2

                Ja.

                **Vertrektijden**

                De pont vaart elk uur.

                **Kosten**

                **Vraag 3**

                Wat kost het?
                """, "vragen.md");
        WrittenQuestions set = result.orThrow().writtenQuestions().orElseThrow();
        assertThat(lead(set.questions().get(0).lead())).isEmpty();
        assertThat(lead(set.questions().get(1).lead())).isEqualTo("De overkant");
        assertThat(lead(set.answers().get(1).lead())).isEmpty();
        assertThat(set.answers().get(0).plainText()).isEqualTo("Ja. Zie het jaarverslag.");
        assertThat(set.answers().get(1).plainText()).contains("Vertrektijden").doesNotContain("Kosten");
        assertThat(lead(set.questions().get(2).lead())).isEqualTo("Kosten");
        assertThat(result.sourceMap().spans("/writtenQuestions/questions/2/lead/0"))
                .hasSize(1);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    private static String lead(List<Block> blocks) {
        return Blocks.plainText(blocks);
    }
}
