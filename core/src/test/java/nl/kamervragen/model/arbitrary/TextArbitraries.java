package nl.kamervragen.model.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Dutch words and names, and the odd text that real letters hold. */
public final class TextArbitraries {
    private static final List<String> WORDS = List.of(
            "kunt",
            "u",
            "aangeven",
            "welke",
            "gemeenten",
            "de",
            "het",
            "een",
            "regeling",
            "uitvoeren",
            "wanneer",
            "gegevens",
            "over",
            "kosten",
            "van",
            "opvang",
            "bent",
            "bekend",
            "met",
            "bericht",
            "waarom",
            "niet",
            "onderzoek",
            "naar",
            "veiligheid",
            "op",
            "het",
            "spoor",
            "deelt",
            "mening",
            "dat",
            "ja",
            "nee");
    private static final List<String> ODD = List.of(
            "<b>vet</b>",
            "&amp;",
            "**ster**",
            "_streep_",
            "# kop",
            "[1]",
            "1.",
            "\"aanhaling\"",
            "‘enkel’",
            "„laag”",
            "’s-Hertogenbosch",
            "artikel\u00a05",
            "coördinatie",
            "financiële",
            "Curaçao",
            "e\u0301e\u0301n",
            "€\u00a02,5",
            "😀",
            "CO₂",
            "\\",
            "{}",
            "2025–2026",
            "t/m",
            "Vraag 3",
            "Antwoord",
            "a\u200bb",
            "|",
            "`code`",
            "\u0001");

    private TextArbitraries() {}

    /** One word, now and then an odd one. */
    public static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(WORDS)), Tuple.of(1, Arbitraries.of(ODD)));
    }

    /** A few words, with single blanks between. */
    public static Arbitrary<String> phrases() {
        return words().list().ofMinSize(1).ofMaxSize(7).map(words -> String.join(" ", words));
    }

    /** A line of print, such as one of an address. */
    public static Arbitrary<String> lines() {
        return Arbitraries.of("Postbus 20301", "2500 EH Den Haag", "www.voorbeeldministerie.nl", "T 070 000 00 00")
                .edgeCases(c -> c.none());
    }

    /** A surname with its prefixes. */
    public static Arbitrary<String> names() {
        return Arbitraries.of(
                "Van der Voorbeeld", "De Proef", "Mutluğ-Şahin", "Inge van Staal", "Ņikolajs", "El Fiktief", "Ó Súil");
    }

    /** A portfolio. */
    public static Arbitrary<String> portfolios() {
        return Arbitraries.of("Water en Wonen", "Landbouw, Bos en Heide", "Financiën", "Sport en Spel");
    }
}
