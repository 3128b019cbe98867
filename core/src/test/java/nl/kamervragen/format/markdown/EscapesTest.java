package nl.kamervragen.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    private static final String FRAME =
            "Vragen van het lid Tienstra (SP) aan de Minister van Financiën over de sluis (ingezonden 4 maart 2026).\n\n"
                    + "**Vraag 1**\n\nKent u het bericht?[^1]\n\n**Antwoord op vraag 1**\n\nZie hieronder.\n\n";

    private static ParseResult<Document> read(String answer) {
        byte[] bytes = (FRAME + answer + "\n\n[^1]: Omroep Waterland\n").getBytes(StandardCharsets.UTF_8);
        return new MarkdownFormat().read(Input.of(bytes, "x.md"), ReadOptions.standard());
    }

    private static List<Block> answer(String markdown) {
        ParseResult<Document> result = read(markdown);
        assertThat(result.sourceMap().uncovered()).isEmpty();
        List<Block> content = result.orThrow()
                .writtenQuestions()
                .orElseThrow()
                .answers()
                .get(0)
                .content();
        return content.subList(1, content.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "\\Vraag 7 ¦ Vraag 7",
                "\\Antwoord op vraag 2: ja ¦ Antwoord op vraag 2: ja",
                "\\Mededeling ¦ Mededeling",
                "\\a. sub ¦ a. sub",
                "\\– streep ¦ – streep",
                "\\- streep ¦ - streep",
                "\\[1\\] Geen noot ¦ [1] Geen noot",
                "\\1) Geen bron ¦ 1) Geen bron",
                "\\Pagina 2 van 3 ¦ Pagina 2 van 3",
                "\\\\map ¦ \\map",
                "nota&#49; ¦ nota1",
                "zie \\[1\\] ¦ zie [1]",
                "http\\://voorbeeld.nl ¦ http://voorbeeld.nl",
                "R\\&D ¦ R&D",
                "&eacute;&eacute;n ¦ één"
            })
    void readsEscapedTextAsText(String markdown, String text) {
        assertThat(answer(markdown)).containsExactly(Paragraph.of(text));
    }

    @Test
    void keepsARaisedNumberThatIsNoMark() {
        assertThat(answer("9 m<sup>&#50;</sup>"))
                .containsExactly(Paragraph.of(new Text("9 m"), new Superscript(List.of(new Text("2")))));
    }

    @Test
    void readsAStarAsMark() {
        assertThat(answer("sluis[^\\*]")).containsExactly(Paragraph.of(new Text("sluis"), new NoteReference("", "*")));
    }

    @Test
    void readsANoteThatIsOneWordAsNote() {
        assertThat(read("Ja.").orThrow().writtenQuestions().orElseThrow().footnotes())
                .hasSize(1);
        String single = FRAME + "[^1]: https://voorbeeld.nl/a\n";
        Document document = new MarkdownFormat()
                .read(Input.of(single.getBytes(StandardCharsets.UTF_8), "x.md"), ReadOptions.standard())
                .orThrow();
        assertThat(document.writtenQuestions().orElseThrow().footnotes().get(0).content())
                .extracting(Block::plainText)
                .containsExactly("https://voorbeeld.nl/a");
        assertThat(document.writtenQuestions().orElseThrow().questions().get(0).content())
                .containsExactly(Paragraph.of(new Text("Kent u het bericht?"), new NoteReference("n1", "1")));
    }
}
