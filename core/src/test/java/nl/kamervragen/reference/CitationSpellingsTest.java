package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling that real documents were seen to use, in invented sentences. */
class CitationSpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kamerstuk 28 286, nr. 1255                                | kst-28286-1255
            Kamerstuk 25424, nr. 670                                  | kst-25424-670
            Kamerstuk 21 501-20, nr. 2018                             | kst-21501-20-2018
            Kamerstuk 36 410 A, nr. 59                                | kst-36410-A-59
            Kamerstuk 36 410 VIII, nr. 106                            | kst-36410-VIII-106
            Kamerstuk 35 925 XV, nr. 111                              | kst-35925-XV-111
            Kamerstuk 23 432, nr.537                                  | kst-23432-537
            Kamerstuk 23 432,nr.537                                   | kst-23432-537
            Kamerstuk 33 009 nr. 131                                  | kst-33009-131
            Kamerstuk, 28 828, nr. 70                                 | kst-28828-70
            Kamerstuk 29 629, 32                                      | kst-29629-32
            Kamerstuk 35925-VI-56                                     | kst-35925-VI-56
            Kamerstuk33 576, nr. 8                                    | kst-33576-8
            Kamerstuk36 600 XII, nr. 42                               | kst-36600-XII-42
            Kamerstuknummer 31 793, nr. 4                             | kst-31793-4
            Kamerstukken 34 104, nr. 382                              | kst-34104-382
            Kamerstuk-ken 23 645, nr. 811                             | kst-23645-811
            Kamer-stuk 23 645, nr. 811                                | kst-23645-811
            kamerstuk 19 637, nr. 3304                                | kst-19637-3304
            Kamerstuk 34 000 (R1519), nr. 5                           | kst-34000-R1519-5
            Kamerstuk 36 600, nr. 2 (herdruk)                         | kst-36600-2-h1
            Kamerstuk 15 649, nr. 215a                                | kst-15649-215a
            Kamerstuk 28000F, nr. 5                                   | kst-28000F-5
            Kamerstukken II 1985/86, 19 495, nr. 3                    | kst-19495-3
            Kamerstukken II 2024/25, 30 821, nr. 240                  | kst-30821-240
            Kamerstukken II 2021/22,36 021, nr.6                      | kst-36021-6
            Kamerstukken II 2021–2022, 29 279, nr. 339                | kst-29279-339
            Kamerstukken II, 2021–2022, 29 279, nr. 353               | kst-29279-353
            Kamerstukken II 2023/2024, 32 140, nr. 174                | kst-32140-174
            Kamerstukken II,vergaderjaar 2022/2023 36 229, nr. 29     | kst-36229-29
            Kamerstukken II, 2023/2024, 31 839, nr. 1024              | kst-31839-1024
            Kamerstukken II 2023/24, 36 410 IV, nr. 15                | kst-36410-IV-15
            Kamerstukken II, vergaderjaar 2023–2024, 29 984, nr. 12   | kst-29984-12
            Kamerstukken II 2024/25, 36600-VII, nr. 1                 | kst-36600-VII-1
            Kamerstukken I 2018/19, 34 807, A                         | kst-34807-A
            Kamerstukken I 2023/24, 36200, A                          | kst-36200-A
            Kamerstukken ll 2023/24, 29 984, nr. 7                    | kst-29984-7
            TK 2023/24, 31 839, nr. 5                                 | kst-31839-5
            Tweede Kamer, vergaderjaar 2025–2026, 19 637, nr. 3516    | kst-19637-3516
            Eerste Kamer, 36 373, H                                   | kst-36373-H
            31 066, nr. 77                                            | kst-31066-77
            21501-02 nr. 3174                                         | kst-21501-02-3174
            Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1045  | ah-tk-20232024-1045
            Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 869 | ah-tk-20232024-869
            Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 1121 | ah-tk-20232024-1121
            Aanhangsel van de Handelingen II 2022–2023, nr. 5         | ah-tk-20222023-5
            Aanhangsel van de Handelingen 2021/2022, nr. 2197         | ah-tk-20212022-2197
            Aanhangsel van de Handeling, vergaderjaar 2021–2022, nr. 7 | ah-tk-20212022-7
            Aanhangsel Handelingen, vergaderjaar, 2021–2022, nr. 6    | ah-tk-20212022-6
            Aanhangsel Handelingen, vergaderjaar 2019/20, nr. 31      | ah-tk-20192020-31
            Aanhangsel Handelingen II 2022/23, 1823                   | ah-tk-20222023-1823
            Aanhangsel Handelingen, vergaderjaar 2024–2025,nr. 318    | ah-tk-20242025-318
            AanhangselHandelingen,vergaderjaar2024–2025,nr.244        | ah-tk-20242025-244
            AanhangselHandelingen,vergaderjaar 2024–2025,nr. 244      | ah-tk-20242025-244
            Aanhangsel) 2023–2024, nr. 2267                           | ah-tk-20232024-2267
            Aanhangsel Handelingen I, vergaderjaar 2019–2020, nr. 10  | ah-ek-20192020-10
            Aanhangsel Handelingen 1976-1977, nr. 12                  | ah-tk-19761977-12
            Aanhangsel Handelingen, zitting 1973-1974, nr. 44         | ah-tk-19731974-44
            Aanhangsel van de Handelingen nr. 1121, vergaderjaar 2023–2024 | ah-tk-20232024-1121
            Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 12 | ah-tk-20232024-12
            Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel, nr. 3649 | ah-tk-20222023-3649
            nr. 456 (36800-XVI)                                       | kst-36800-XVI-456
            nr. 12 (36 600 VII)                                       | kst-36600-VII-12
            nr. 12 (21501-02)                                         | kst-21501-02-12
            Aanhangselnummer 242501244                                | ah-tk-20242025-1244
            Handelingen II, vergaderjaar 2024–2025, nr. 8             | h-tk-20242025-8
            Handelingen II 2023/24, nr. 45, item 7                    | h-tk-20232024-45-7
            Handelingen Tweede Kamer 1983-1984, pagina 2416           | h-tk-19831984-2416
            Handelingen II 2008/09, blz. 7140–7144                    | h-tk-20082009-7140-7144
            2024Z11859                                                | 2024Z11859
            2024Z 17972                                               | 2024Z17972
            2023D40832                                                | 2023D40832
            2026Z042322026Z04232                                      | 2026Z04232
            kv-tk-2024Z18775                                          | kv-tk-2024Z18775
            ah-tk-20242025-594                                        | ah-tk-20242025-594
            kst-36600-VII-1                                           | kst-36600-VII-1
            kst-31066-77-h1                                           | kst-31066-77-h1
            h-tk-20232024-50-2                                        | h-tk-20232024-50-2
            blg-1184123                                               | blg-1184123
            ah-1271549                                                | ah-1271549
            kst-1268678                                               | kst-1268678
            2070825520                                                | 2070825520
            218190001                                                 | 218190001
            vraagnummer 232401                                        | 232401
            """)
    void findsOneCitationWhole(String printed, String value) {
        for (String frame : List.of("%s", "Zie ook %s.", "De brief (%s) gaat daarop in", "«%s»; en verder", "\n%s\n")) {
            String text = frame.formatted(printed);
            List<Citation> found = CitationScanner.scan(text);
            assertThat(found).as(text).extracting(Citation::reference).containsExactly(value);
            assertThat(found.get(0).text()).as(text).isEqualTo(printed);
            assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(printed);
            assertThat(found.get(0).target()).hasToString(value);
            assertThat(found.get(0).target().kind()).isEqualTo(found.get(0).kind());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kamerstuk 28 286, nrs. 1216 en 1217 gaan erover           | kst-28286-1216 kst-28286-1217
            Kamerstuk 28 286, nrs. 3, 4 en 12.                        | kst-28286-3 kst-28286-4 kst-28286-12
            vergaderjaar x Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1767 en 1775 | ah-tk-20232024-1767 ah-tk-20232024-1775
            Aanhangsel Handelingen, vergaderjaar 2023–2024, nrs. 5 t/m 9 | ah-tk-20232024-5 ah-tk-20232024-9
            Zie ook Aanhangsels Handelingen, vergaderjaar 2023–2024, nr. 1767 en 1775. | ah-tk-20232024-1767 ah-tk-20232024-1775
            Aanhangsel Handelingen, vergaderjaar 2022–2023, nrs. 5-8  | ah-tk-20222023-5 ah-tk-20222023-8
            Kamerstuk 28 286, nrs. 12–15, 18 en 20                    | kst-28286-12 kst-28286-15 kst-28286-18 kst-28286-20
            Kamerstukken 31 066, nr. 77 en 36 410, nr. 5              | kst-31066-77 kst-36410-5
            Kamerstukken 29 629, nr. 3, 31 066, nr. 4                 | kst-29629-3 kst-31066-4
            Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 10 en vergaderjaar 2022–2023, nr. 11 | ah-tk-20232024-10 ah-tk-20222023-11
            Kamerstuk 29 279, nr. 339 en 5 december gebeurde niets    | kst-29279-339
            Kamerstuk 29 279, nr. 3 en 12 maanden later               | kst-29279-3
            Kamerstuk 29 279, nr. 3, 500 mensen                       | kst-29279-3
            Uw brief van 5 juli 2024, nr. 2024Z11859 en kamerstuk 36 600 | 2024Z11859
            Kamerstuk 2023D40832                                      | 2023D40832
            nr. 3975 (36 471-64)                                      | kst-36471-64
            """)
    void findsEachOfAList(String text, String values) {
        assertThat(CitationScanner.scan(text))
                .extracting(Citation::reference)
                .containsExactlyElementsOf(Arrays.asList(values.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Postbus 20018 2500 EA Den Haag",
                "Postbus 20 018, 2500 EA",
                "Bezuidenhoutseweg 73, 2594 AC Den Haag",
                "T 070 379 8911 of 06 12 34 56 78 of +31 70 3798911",
                "een bedrag van € 36 600, nr. 4 van de lijst",
                "een bedrag van 36 600 euro en 25.000 stuks",
                "in 2023 en 2024, en de jaren 2023-2024",
                "Ons kenmerk 5303168, uw brief van 5 maart 2024, nr. 5284183",
                "KvK 27364173, BTW NL001234567B01",
                "IBAN NL20INGB0001234567",
                "artikel 12, nr. 3 van de wet; vraag 12 t/m 15",
                "het getal 232401 en 20240917",
                "https://voorbeeld.nl/pagina/12345-67890?x=36600",
                "Kamerstukken zijn openbaar; een kamerstuk is een stuk",
                "de Tweede Kamer, 12 leden; Eerste Kamer, 75 leden",
                "Handelingen van de gemeente; het aanhangsel bij de brief",
                "12 345 678 inwoners en 12345 nummers",
                "tel. 36 600 12 34, nr. 5",
                "h-mol ah-erlebnis kst-zoveel ag-raam blg-",
                "ISBN 90 12 10500 4",
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2Antwoord 7",
                "nr. 12 (36 600) en nr. 4 (15 000 euro)"
            })
    void takesNothingElseForACitation(String text) {
        assertThat(CitationScanner.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kamerstuk 19 63, nr. 3516                                    | citation-malformed   |
            Kamerstukken II 2023–34, 23 235, nr. 240                     | citation-malformed   | kst-23235-240
            Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 12        | citation-malformed   | ah-tk-20222023-12
            Aanhangsel Handelingen II, 2022/-23, nr. 12                  | citation-malformed   | ah-tk-20222023-12
            Aanhangsel Handelingen, vergaderjaar 2022–2025, nr. 12       | citation-malformed   |
            Aanhangsel van de Handelingen, nr. 1121                      | reference-incomplete |
            Kamerstuk 35 825                                             | reference-incomplete |
            Kamerstukken II, 2021–2022, 29 279                           | reference-incomplete |
            Kamerstuk 36 600 VII                                         | reference-incomplete |
            2026Z042322026Z04232                                         | reference-duplicated | 2026Z04232
            2024Z 17972                                                  | reference-normalised | 2024Z17972
            2024Z1797                                                    | citation-malformed   | 2024Z01797
            2024Z179721                                                  | citation-malformed   |
            Kamerstuk 36 600 V                                           | citation-ambiguous   | kst-36600-V
            """)
    void saysWhatIsNotWellFormed(String printed, String code, String value) {
        String text = "Zie eerst dit.\nZie " + printed + " en verder.";
        var result = CitationScanner.examine(text, Chamber.TK);
        assertThat(result.diagnostics()).extracting(d -> d.code().slug()).containsExactly(code);
        Diagnostic finding = result.diagnostics().get(0);
        assertThat(finding.span().orElseThrow().line()).isEqualTo(2);
        assertThat(finding.span().orElseThrow().column()).isEqualTo(5);
        assertThat(finding.span().orElseThrow().length()).isEqualTo(printed.length());
        assertThat(result.orThrow())
                .extracting(Citation::reference)
                .containsExactlyElementsOf(value == null ? List.of() : List.of(value));
    }

    @Test
    void aListGivesEachNumberItsOwnPlace() {
        List<Citation> found = CitationScanner.scan("Zie Kamerstuk 28 286, nrs. 1216 en 1217.");
        assertThat(found).extracting(Citation::text).containsExactly("Kamerstuk 28 286, nrs. 1216", "1217");
        assertThat(found).extracting(Citation::start).containsExactly(4, 35);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3Kamerstuk 19 637, nr. 3304.                     | kst-19637-3304
            2Kamerstukken II 2021–2022, 29 279, nr. 339      | kst-29279-339
            1Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 203 | ah-tk-20242025-203
            10Aanhangsel Handelingen II, vergaderjaar 2024–2025, nr. 135 | ah-tk-20242025-135
            zieAanhangsel Handelingen, vergaderjaar 2024–2025, nr. 20 | ah-tk-20242025-20
            2Handelingen II, vergaderjaar 2024–2025, nr. 8   | h-tk-20242025-8
            3Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen, nr. 2386 | ah-tk-20232024-2386
            4Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen 2386. | ah-tk-20232024-2386
            32024Z15585                                      | 2024Z15585
            122024D37938                                     | 2024D37938
            zie bv. ah-tk-20202021–2345,Kamervragen          | ah-tk-20202021-2345
            zie ah-tk-2017–2018, nr.2509                     | ah-tk-20172018-2509
            """)
    void findsWhatIsGluedToAMarkOrAWord(String text, String value) {
        assertThat(CitationScanner.scan(text)).extracting(Citation::reference).containsExactly(value);
    }

    @Test
    void theDefaultChamberIsTheCallers() {
        String text = "Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 10";
        assertThat(CitationScanner.scan(text, Chamber.EK))
                .extracting(Citation::reference)
                .containsExactly("ah-ek-20192020-10");
    }

    @Test
    void blanksThatDoNotBreakAndLineEndsAreBlanks() {
        assertThat(CitationScanner.scan(
                        "Kamerstuk\u00A019\u00A0637,\u202Fnr.\u00A03516 en Kamerstuk-\n  ken 36\n600, nr.\n2"))
                .extracting(Citation::reference)
                .containsExactly("kst-19637-3516", "kst-36600-2");
    }
}
