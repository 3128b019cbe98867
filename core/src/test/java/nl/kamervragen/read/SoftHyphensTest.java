package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hyphens that an extractor left within a line are reported, once, and the text stays as it is. */
class SoftHyphensTest {
    private static ParseResult<Document> read(String question) {
        return Reads.text(
                "Vragen van het lid Tienstra (SP) aan de Minister van Infrastructuur en Waterstaat over de pont"
                        + " (ingezonden 4 maart 2024)\n\nVraag 1\n" + question + "\n",
                "vragen.txt");
    }

    @Test
    void remnantsAreReportedOnceWithAllTheirPlaces() {
        ParseResult<Document> result = read("Zijn de emissiefacto-ren wense-lijk? Wat zijn de veren-\nstromen?");
        List<Diagnostic> found = result.diagnostics();
        assertThat(found).extracting(Diagnostic::code).containsExactly(ReadingCodes.SOFT_HYPHEN_REMNANT);
        assertThat(found.get(0).spans()).extracting(span -> span.column()).containsExactly(9, 26);
        assertThat(result.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .plainText())
                .startsWith("Zijn de emissiefacto-ren wense-lijk?");
    }

    @Test
    void theSameWordWithoutHyphenIsEvidence() {
        assertThat(Reads.codes(read("Drijft het steiger-dek? Het steigerdek ligt stil.")))
                .containsExactly(ReadingCodes.SOFT_HYPHEN_REMNANT);
        assertThat(Reads.codes(read("Drijft het steiger-dek? Het steigerdek is een dek.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoed- en crisiszorg",
                "een niet-westers land",
                "gas- en olieprijzen",
                "een e-mail",
                "de minister-president",
                "kosten-batenanalyse",
                "zie https://waterland.example/emissiefacto-ren en voer@facto-ren.example",
                "het kant-en-klare plan",
                "de oud-minister"
            })
    void hyphensOfTheWriterAreNot(String text) {
        assertThat(Reads.codes(read("Kent u " + text + "?"))).isEmpty();
    }
}
