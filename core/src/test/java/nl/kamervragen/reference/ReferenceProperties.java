package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every reference and every text. */
class ReferenceProperties {

    @Property
    void canonicalFormReadsBackEqual(@ForAll("references") Reference reference) {
        Reference back = Reference.parse(reference.toString());
        Reference expected = reference instanceof PublicationId id ? id.specific() : reference;
        assertThat(back).isEqualTo(expected);
        assertThat(Reference.tryParse(reference.toString()).orThrow()).isEqualTo(expected);
        assertThat(Reference.tryParse(reference.toString()).diagnostics()).isEmpty();
    }

    @Property
    void eachTypeReadsItsOwnForm(@ForAll("references") Reference reference) {
        assertThat(ownParse(reference)).isEqualTo(reference);
    }

    private static Reference ownParse(Reference reference) {
        String text = reference.toString();
        if (reference instanceof QuestionReference) {
            return QuestionReference.parse(text);
        } else if (reference instanceof DocumentNumber) {
            return DocumentNumber.parse(text);
        } else if (reference instanceof AppendixReference) {
            return AppendixReference.parse(text);
        } else if (reference instanceof ParliamentaryPaper) {
            return ParliamentaryPaper.parse(text);
        } else if (reference instanceof Proceedings) {
            return Proceedings.parse(text);
        }
        return PublicationId.parse(text);
    }

    @Property
    void whatIsFormattedIsFoundAgainInItsPlace(
            @ForAll("citable") Reference reference, @ForAll("frames") String before, @ForAll("frames") String after) {
        String printed = reference.citationForm();
        List<Citation> found = CitationScanner.scan(before + printed + after);
        assertThat(found).hasSize(1);
        Citation citation = found.get(0);
        assertThat(citation.reference()).isEqualTo(reference.toString());
        assertThat(citation.start()).isEqualTo(before.length());
        assertThat(citation.text()).isEqualTo(printed);
        assertThat(citation.kind()).isEqualTo(reference.kind());
    }

    @Property
    void scanningNeverThrowsAndPlacesHold(@ForAll String text) {
        check(text);
    }

    @Property(tries = 3000)
    void scanningFragmentsNeverThrows(@ForAll("fragments") String text) {
        check(text);
        Reference.tryParse(text);
        SessionYear.tryParse(text);
        AppendixReference.tryParse(text);
        ParliamentaryPaper.tryParse(text);
        Proceedings.tryParse(text);
        PublicationId.tryParse(text);
        QuestionReference.tryParse(text);
        DocumentNumber.tryParse(text);
    }

    private static void check(String text) {
        int last = 0;
        for (Citation citation : CitationScanner.examine(text, Chamber.TK).orThrow()) {
            assertThat(citation.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.text());
            assertThat(citation.target().kind()).isEqualTo(citation.kind());
            last = citation.end();
        }
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of("", " ", "\n", "(", ") ", ". ", " zie ", " en ", ", ", " de leden ", "\u00A0");
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "Kamerstuk",
                        "ken",
                        "-",
                        " ",
                        "\u00A0",
                        "36 600",
                        "36600",
                        "19 63",
                        "VII",
                        "A",
                        "R15",
                        ",",
                        ".",
                        "nr.",
                        "nrs. ",
                        "12",
                        "2023",
                        "–24",
                        "/",
                        "en",
                        "Aanhangsel",
                        "Handelingen",
                        "II",
                        "Tweede Kamer",
                        "vergaderjaar",
                        "2026Z",
                        "04232",
                        "D",
                        "kst-",
                        "ah-tk-",
                        "20232024",
                        "t/m",
                        "(",
                        ")",
                        "0",
                        "item",
                        "TK",
                        "242501244",
                        "vraagnummer",
                        "\n",
                        "stuk",
                        "blz.",
                        "é",
                        "\uD83D",
                        "herdruk",
                        "h-tk-",
                        "-h1")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Reference> citable() {
        return references();
    }

    @Provide
    Arbitrary<Reference> references() {
        return Arbitraries.oneOf(
                Combinators.combine(number(1990, 2099), number(0, 99_999))
                        .as(CaseNumber::new)
                        .map(r -> r),
                Combinators.combine(number(1990, 2099), number(0, 99_999))
                        .as(DocumentNumber::new)
                        .map(r -> r),
                Combinators.combine(number(1998, 2008), number(1, 9999), Arbitraries.of(0, 2, 3))
                        .as((y, n, k) -> new LegacyNumber(new SessionYear(y), n, k))
                        .map(r -> r),
                Combinators.combine(number(1950, 2049), number(0, 99), Arbitraries.of(SenateNumber.Form.class))
                        .as((y, n, f) -> new SenateNumber(new SessionYear(y), n, f))
                        .map(r -> r),
                appendices().map(r -> r),
                papers().map(r -> r),
                proceedings().map(r -> r),
                Arbitraries.of(
                                "blg-1184123",
                                "ah-1271549",
                                "kst-1268678",
                                "kv-tk-2026Z04232",
                                "ah-tk-20162017-2338-h1",
                                "nds-tk-2015D12345",
                                "h-vv-20152016-1-2",
                                "ag-tk-2010-04-02",
                                "kv-ek-232401")
                        .map(PublicationId::parse));
    }

    private static Arbitrary<Integer> number(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    private static Arbitrary<AppendixReference> appendices() {
        return Combinators.combine(Arbitraries.of(Chamber.class), number(1950, 2049), number(1, 9999))
                .as((c, y, n) -> new AppendixReference(c, new SessionYear(y), n));
    }

    private static Arbitrary<Proceedings> proceedings() {
        Arbitrary<String> place = Arbitraries.oneOf(
                Combinators.combine(number(1, 150), number(1, 60)).as((m, i) -> m + "-" + i),
                Combinators.combine(number(201, 9000), number(201, 9000)).as((a, b) -> a + "-" + b),
                number(1, 9000).map(String::valueOf));
        return Combinators.combine(Arbitraries.of(Chamber.class), number(1950, 2049), place)
                .as((c, y, p) -> new Proceedings(c, new SessionYear(y), p));
    }

    private static Arbitrary<ParliamentaryPaper> papers() {
        Arbitrary<String> dossier = number(10_000, 49_999).map(String::valueOf);
        Arbitrary<String> addition = Arbitraries.of(
                "", "", "I", "IIA", "IV", "V", "VII", "IXB", "XVI", "XX", "XXIII", "A", "D", "M", "01", "20", "R1519",
                "R9");
        Arbitrary<String> figures = Combinators.combine(number(1, 9999), Arbitraries.of("", "", "", "a", "z"))
                .as((n, letter) -> n + letter);
        Arbitrary<String> number =
                Arbitraries.oneOf(figures, Arbitraries.of("A", "D", "V", "Z", "AA", "BC", "EI", "VI"));
        Arbitrary<String> suffix = Arbitraries.of("", "", "", "h1", "n1", "h1-b2");
        return Combinators.combine(dossier, addition, number, suffix)
                .filter((d, a, n, s) -> s.isEmpty() || Character.isDigit(n.charAt(0)))
                .as(ParliamentaryPaper::new);
    }
}
