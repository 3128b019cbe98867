package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.junit.jupiter.api.Test;

/** Glyphs at places become words. */
class PieceBuilderTest {
    private final PieceBuilder builder = new PieceBuilder();

    private void glyph(String glyph, float at, float width) {
        builder.add(GlyphText.clean(glyph), at, width, 100, 10, Set.of(), "");
    }

    /** Half an em a letter; a blank in the text is a gap in the print. */
    private void gaps(String text, float gap) {
        float at = 0;
        for (String letter : text.split("")) {
            if (letter.equals(" ")) {
                at += gap;
            } else {
                glyph(letter, at, 5);
                at += 5;
            }
        }
    }

    private List<String> texts() {
        return builder.take().stream().map(Piece::text).toList();
    }

    @Test
    void aGapIsABlank() {
        gaps("meer kinderen", 2.5f);
        assertThat(texts()).containsExactly("meer kinderen");
    }

    @Test
    void spacedLettersAreOneWord() {
        gaps("V r a a g", 1);
        assertThat(texts()).containsExactly("Vraag");
    }

    @Test
    void lettersFarApartAreOneWord() {
        gaps("V r a a g  1", 3);
        assertThat(texts()).containsExactly("Vraag 1");
    }

    @Test
    void figuresFarApartAreSeveral() {
        gaps("1 2 3 4 5", 3);
        assertThat(texts()).containsExactly("1 2 3 4 5");
    }

    @Test
    void aSoftHyphenWithinALineIsAnOrdinaryOne() {
        gaps("EU\u00adlidstaten", 3);
        assertThat(texts()).containsExactly("EU-lidstaten");
        gaps("vergun\u00ad", 3);
        assertThat(texts()).containsExactly("vergun\u00ad");
        glyph("a", 0, 5);
        glyph("\u00ad", 5, 0);
        glyph("b", 5, 5);
        assertThat(texts()).containsExactly("ab");
    }

    @Test
    void everyHyphenIsOne() {
        gaps("EU\u2010lid\u2011staten", 3);
        assertThat(texts()).containsExactly("EU-lid-staten");
    }

    @Test
    void aWideGapParts() {
        gaps("Datum 11", 25);
        assertThat(texts()).containsExactly("Datum", "11");
    }

    @Test
    void setsAccentsOnTheirLetters() {
        glyph("c", 0, 5);
        glyph("´", 1, 3);
        glyph("s", 5, 5);
        glyph("¸", 6, 3);
        glyph("¨", 10.5f, 3);
        glyph("o", 10, 5);
        assertThat(texts()).containsExactly("ćşö");
    }

    @Test
    void anAcuteAccentMayBeAnApostrophe() {
        glyph("o", 0, 5);
        glyph("´", 5, 3.3f);
        glyph("s", 8.3f, 5);
        assertThat(texts()).containsExactly("o´s");
    }

    @Test
    void undoesLigaturesAndFancyBlanks() {
        glyph("ﬁ", 0, 5);
        glyph("\u00a0", 5, 2.5f);
        glyph("\uf0b7", 7.5f, 5);
        assertThat(texts()).containsExactly("fi •");
    }

    @Test
    void aGlyphDrawnTwiceIsOne() {
        glyph("J", 0, 5);
        glyph("J", 0.3f, 5);
        glyph("a", 5, 5);
        glyph("a", 5.3f, 5);
        assertThat(texts()).containsExactly("Ja");
    }

    @Test
    void aWordDrawnTwiceIsBold() {
        gaps("Ja", 0);
        builder.add("J", 0.4f, 5, 100, 10, Set.of(), "");
        builder.add("a", 5.4f, 5, 100, 10, Set.of(), "");
        assertThat(Rows.of(builder.take())).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Ja");
            assertThat(row.pieces().get(0).styles()).containsExactly(TextStyle.BOLD);
        });
    }
}
