package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;

/** Whatever order the lines of a letter come in, reading never fails and no word is lost. */
class LetterProperties {
    private static final List<String> LINES = List.of(
            "",
            "",
            "> Retouradres Postbus 20301 2500 EH Den Haag",
            "Retouradres",
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "2500 EA DEN HAAG",
            "Datum 3 mei 2026",
            "Datum",
            "Datum3 mei 2026Datum3 mei 2026",
            "Datum\tOns kenmerk\tUw kenmerk",
            "Den Haag, 3 mei 2026",
            "31 april 2026",
            "Betreft  Antwoorden op vragen van het lid Ros (SP) over",
            "Ons kenmerk 12 Uw kenmerk 2026Z042322026Z04232 Bijlagen 2",
            "Contactpersoon",
            "T 070 000 00 00",
            "Geachte voorzitter,",
            "In antwoord op uw brief van 5 juli 2024, nr.",
            "2024Z11859, deel ik u mede, mede namens de minister van Defensie, dat het zo is.",
            "Hoogachtend,",
            "Mede namens de minister van Volksgezondheid,",
            "Welzijn en Sport,",
            "De minister van Justitie en Veiligheid,",
            "DE MINISTER-PRESIDENT, De Minister van Defensie,",
            "w.g.",
            "A. Ros  B. van der Staal",
            "D.M. van Staal",
            "Bijlage: geen",
            "AH 604",
            "2024Z18294",
            "Antwoord van minister Ros (Defensie) (ontvangen",
            "20 november 2024)",
            "Zie ook Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 507",
            "Vragen van het lid Ros (SP) aan de Minister van Defensie over hekken (ingezonden",
            "3 oktober 2024).",
            "(ingezonden 3 oktober 2024)",
            "Mededeling",
            "Vergaderjaar 2024–2025 Vragen gesteld door de leden der Kamer",
            "Vraag 1",
            "Waarom?",
            "Antwoord 1");

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void losesNoWord(@ForAll("letters") String text) {
        ParseResult<Document> result = Reads.text(text, "brief.txt");
        assertThat(result.sourceMap().uncovered()).as(text).isEmpty();
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(LINES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines))
                .filter(text -> !text.isBlank());
    }
}
