package nl.kamervragen.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.Golden;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<Diagnostic> write(Document document) {
        try {
            return new MarkdownWriter().write(document, out, WriteOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(Block... content) {
        write(WrittenFixtures.letterAnswering(content));
        String text = out.toString(StandardCharsets.UTF_8);
        String heading = "**Antwoord op vraag 1**\n\n";
        return text.substring(text.indexOf(heading) + heading.length()).stripTrailing();
    }

    @Test
    void writesALetter() {
        assertThat(write(WrittenFixtures.letter())).isEmpty();
        Golden.check("letter.md", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesAPublication() {
        assertThat(write(WrittenFixtures.publication())).isEmpty();
        Golden.check("publication.md", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesADeferral() {
        assertThat(write(WrittenFixtures.deferral())).isEmpty();
        Golden.check("deferral.md", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Vraag 7 is al beantwoord ¦ Vraag 7 is al beantwoord",
                "Vraag 7 ¦ \\Vraag 7",
                "Antwoord op vraag 2: ja ¦ \\Antwoord op vraag 2: ja",
                "Mededeling ¦ \\Mededeling",
                "1. ten eerste ¦ \\1. ten eerste",
                "2026. Een jaar ¦ 2026\\. Een jaar",
                "- streep ¦ \\- streep",
                "a. sub ¦ \\a. sub",
                "# kop ¦ \\# kop",
                "#kop ¦ #kop",
                "> citaat ¦ \\> citaat",
                "--- ¦ \\---",
                "a * b _ c ¦ a \\* b \\_ c",
                "snake_case ¦ snake_case",
                "[1] ¦ \\[1\\]",
                "<b>vet</b> ¦ \\<b>vet\\</b>",
                "3 < 5 ¦ 3 < 5",
                "R&D &amp; &#65; & co ¦ R\\&D \\&amp; \\&#65; & co",
                "C:\\map ¦ C:\\\\map",
                "Let op! ¦ Let op\\!",
                "`code` ¦ \\`code\\`"
            })
    void escapesWhatLooksLikeMarkup(String text, String markdown) {
        assertThat(answer(Paragraph.of(text))).isEqualTo(markdown);
    }

    @Test
    void writesControlCharactersAsReferences() {
        assertThat(answer(Paragraph.of("a\u0001b"))).isEqualTo("a&#1;b");
    }

    @Test
    void reportsCharactersThatNoTextCanHold() {
        assertThat(write(WrittenFixtures.letterAnswering(Paragraph.of("a\ud800b"))))
                .extracting(Diagnostic::code)
                .containsExactly(WritingCodes.LOSS_TEXT);
    }

    @Test
    void leavesAStyleOutWhereCommonMarkWouldNotSeeIt() {
        Block block = Paragraph.of(new Text("x"), new Strong(List.of(new Text("«y»"))), new Text("z"));
        assertThat(answer(block)).isEqualTo("x«y»z");
        assertThat(write(WrittenFixtures.letterAnswering(block)))
                .extracting(Diagnostic::code, d -> d.path().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        WritingCodes.LOSS_MARKUP, "/writtenQuestions/answers/0/content/0"));
    }

    @Test
    void keepsNestedAndNeighbouringStylesApart() {
        assertThat(answer(Paragraph.of(
                        new Strong(List.of(new Emphasis(List.of(new Text("a"))))),
                        new Text(" "),
                        new Strong(List.of(new Text("b "), new Emphasis(List.of(new Text("c"))), new Text(" d"))),
                        new Text("."))))
                .isEqualTo("***a*** **b *c* d**.");
    }

    @Test
    void breaksLinesWithoutOpeningABlock() {
        assertThat(answer(Paragraph.of(new Text("Eerst"), new LineBreak(), new Text("- dan"))))
                .isEqualTo("Eerst\\\n\\- dan");
    }

    @Test
    void typesListsThatMarkdownDoesNotHave() {
        ListBlock list = new ListBlock(true, List.of(ListItem.of("a.", "een;"), ListItem.of("b.", "twee.")));
        assertThat(answer(Paragraph.of("Dit zijn:"), list)).isEqualTo("Dit zijn:\n\na. een;\n\nb. twee.");
    }

    @Test
    void reportsWhatTablesLose() {
        Table table = new Table(
                List.of(new Text("Kosten")),
                List.of(new TableRow(false, List.of(new TableCell(List.of(Paragraph.of("a")), 2, 1)))));
        assertThat(write(WrittenFixtures.letterAnswering(table)))
                .extracting(Diagnostic::code, d -> d.argument("what").orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(WritingCodes.LOSS_TABLE, "caption"),
                        org.assertj.core.groups.Tuple.tuple(WritingCodes.LOSS_TABLE, "no heading row"),
                        org.assertj.core.groups.Tuple.tuple(WritingCodes.LOSS_TABLE, "colspan"));
    }

    @Test
    void reportsCitationsThatReadersDoNotFind() {
        Block found = Paragraph.of(new CitationInline("parliamentary-paper", "kst-31409-512", "31 409, nr. 512"));
        assertThat(answer(found)).isEqualTo("31 409, nr. 512");
        assertThat(write(WrittenFixtures.letterAnswering(found))).isEmpty();
        Block lost = Paragraph.of(new CitationInline("parliamentary-paper", "kst-31409-512", "de nota van toen"));
        assertThat(write(WrittenFixtures.letterAnswering(lost)))
                .extracting(Diagnostic::code)
                .containsExactly(WritingCodes.LOSS_MARKUP);
    }

    @Test
    void reportsTextThatReadersTakeForACitation() {
        assertThat(write(WrittenFixtures.letterAnswering(Paragraph.of("Zie Kamerstuk 31 409, nr. 512."))))
                .extracting(Diagnostic::code)
                .containsExactly(WritingCodes.LOSS_MARKUP);
    }
}
