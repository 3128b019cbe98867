package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;

/** Whatever lines follow each other, nothing is thrown, lost or taken out twice. */
class ReadingProperties {
    @Property
    void everyCharacterIsAccountedFor(@ForAll("texts") String text, @ForAll("names") String name) {
        ParseResult<Document> result = Reads.text(text, name);
        if (result.value().isPresent()) {
            assertThat(result.sourceMap().uncovered()).isEmpty();
            assertThat(result.sourceMap().removals())
                    .allMatch(removal ->
                            result.sourceMap().labels().stream().noneMatch(label -> overlaps(label, removal)));
        }
    }

    @Example
    void whatStandsAboveAHeadingThatHeadsNothingIsKept() {
        everyCharacterIsAccountedFor("Vraag 1\nVraag 4 Kunt u dat?\n1\nAntwoord\nAntwoord 1\n-----\n", "a.md");
    }

    private static boolean overlaps(SourceSpan one, SourceSpan other) {
        return one.offset() < other.endOffset() && other.offset() < one.endOffset();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.txt", "a.md");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of(
                "Vraag 1",
                "Vraag 2 en 3",
                "Vraag 4 Kunt u dat?",
                "Antwoord 1",
                "Antwoord",
                "Antwoord op vraag 2: Ja.",
                "antwoord op vraag 3.",
                "1",
                "2, 3 en 4",
                "1. Kunt u dit bevestigen?",
                "2. De loodsen staan leeg.",
                "- het hek;",
                "a. de poort;",
                "Waar staan de loodsen?1",
                "staan zij daar goed? [2]",
                "1Omroep Waterland, 4 mei 2024, https://omroep.example/a-",
                "2 Kamerstuk 31 409, nr. 512",
                "1) AD, 5 mei 2024.",
                "De loodsen zijn van de land-",
                "macht, zo blijkt uit 1) het boek.",
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
                "tekst Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3Antwoord 2",
                "ah-tk-20232024-12",
                "ISSN 0921 - 7398’s-Gravenhage 2024",
                "Toelichting:",
                "Mededeling",
                "________",
                "Vragen van het lid Tienstra (SP) aan de minister van Defensie over loodsen (ingezonden 4 maart 2024)",
                "Antwoord van minister Wellema (Defensie) (ontvangen 5 maart 2024)",
                "| a | b |",
                "> citaat",
                "-----",
                "\f",
                "");
        return line.list().ofMinSize(1).ofMaxSize(30).map(ReadingProperties::joined);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
