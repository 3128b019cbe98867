package nl.kamervragen.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.compose.AnswerLine;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.compose.TitleLine;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.arbitrary.TextArbitraries;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.registry.Portfolio;
import nl.kamervragen.registry.Registry;

/** What the library prints it reads back, and whatever stands in a line it reads in bounded work. */
class TitleProperties {
    private static final Registry REGISTRY = Registry.standard();

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void readsBackTheTitleThatIsPrinted(@ForAll("headings") Heading heading, @ForAll Layout layout) {
        String title = TitleLine.of(heading, layout, true);
        assertThat(TitleParser.parse(title, REGISTRY).heading()).as(title).isEqualTo(heading);
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void readsBackTheAnswerLineThatIsPrinted(@ForAll("responses") Response response, @ForAll Layout layout) {
        String line = AnswerLine.of(response, false, Chamber.TK, layout);
        assertThat(ResponseParser.parse(line, Chamber.TK, REGISTRY)).as(line).isEqualTo(response);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void neverFails(@ForAll("hostile") String text) {
        assertThat(TitleParser.parse(text, REGISTRY)).isNotNull();
        assertThat(TitleParser.parseSentence(text, REGISTRY)).isNotNull();
        assertThat(ResponseParser.parse(text, Chamber.TK, REGISTRY)).isNotNull();
    }

    @Provide
    Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.just(HeadingForm.ORAL).optional(0.1),
                        questioners(),
                        offices().list().ofMaxSize(4),
                        subjects(),
                        dates().optional(0.9),
                        Arbitraries.of("2026Z04232", "2010Z00001")
                                .map(CaseNumber::parse)
                                .optional(0.5))
                .as((form, questioners, addressees, subject, submitted, reference) -> Heading.builder()
                        .form(form)
                        .questioners(questioners)
                        .addressees(addressees)
                        .subject(subject)
                        .submitted(submitted)
                        .reference(reference)
                        .build());
    }

    @Provide
    Arbitrary<Response> responses() {
        Arbitrary<AppendixReference> seeAlso = Combinators.combine(
                        Arbitraries.of(Chamber.values()),
                        Arbitraries.of("2009-2010", "2023-2024").map(SessionYear::parse),
                        Arbitraries.integers().between(1, 4000))
                .as(AppendixReference::new);
        return Combinators.combine(
                        respondents().list().ofMinSize(1).ofMaxSize(3),
                        offices().list().ofMaxSize(5),
                        dates().optional(0.9),
                        seeAlso.list().ofMaxSize(3),
                        Arbitraries.of(false, true))
                .as((respondents, onBehalfOf, received, also, supplement) -> Response.builder()
                        .respondents(respondents)
                        .onBehalfOf(onBehalfOf)
                        .received(received)
                        .seeAlso(also)
                        .supplement(supplement)
                        .build());
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Vragen van het lid ",
                "de leden ",
                " (beiden ",
                "(",
                ")",
                ", ",
                " en ",
                " aan de Minister ",
                "van ",
                "voor ",
                "Justitie",
                " over ",
                "(ingezonden ",
                "4 maart 20",
                "2024Z00000",
                "Antwoord van ",
                "Minister ",
                "mede namens ",
                "(ontvangen ",
                "Zie ook ",
                "0000-9999, nr. 0",
                "bij afwezigheid van ",
                "\u0301",
                " ",
                "\ud800",
                "Staatssecretarissen",
                "-",
                "«");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                pieces.list().ofMaxSize(400).map(list -> String.join("", list)));
    }

    /** A party stands behind each member; who has none comes last. */
    private static Arbitrary<List<Questioner>> questioners() {
        return Combinators.combine(
                        Combinators.combine(TextArbitraries.names(), Arbitraries.of("VVD", "GroenLinks-PvdA", "50PLUS"))
                                .as(Questioner::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        TextArbitraries.names().optional(0.1))
                .as((members, last) -> {
                    List<Questioner> all = new java.util.ArrayList<>(members);
                    last.map(name -> Questioner.builder().name(name).build()).ifPresent(all::add);
                    return all;
                });
    }

    private static Arbitrary<Office> offices() {
        Arbitrary<Office> plain = Combinators.combine(
                        Arbitraries.of(OfficeKind.MINISTER, OfficeKind.STATE_SECRETARY),
                        Arbitraries.of("van", "voor"),
                        portfolios())
                .as((kind, preposition, portfolio) -> Office.builder()
                        .kind(kind)
                        .preposition(preposition)
                        .portfolio(portfolio)
                        .build());
        Arbitrary<Office> any = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, plain), net.jqwik.api.Tuple.of(1, Arbitraries.just(Office.primeMinister())));
        return Combinators.combine(any, plain.optional(0.1))
                .as((office, absent) -> office.toBuilder().inAbsenceOf(absent).build());
    }

    private static Arbitrary<String> portfolios() {
        return Arbitraries.oneOf(
                Arbitraries.of(REGISTRY.portfolios()).map(Portfolio::name), TextArbitraries.portfolios());
    }

    private static Arbitrary<Respondent> respondents() {
        return Combinators.combine(TextArbitraries.names(), Arbitraries.of(OfficeKind.values()), portfolios())
                .as((name, kind, portfolio) -> Respondent.of(
                        name, Office.builder().kind(kind).portfolio(portfolio).build()));
    }

    private static Arbitrary<String> subjects() {
        return Arbitraries.of(
                        "de opvang",
                        "«Wie gaat over (oude) hekken?»",
                        "over",
                        "aan de minister van Water",
                        "het lid Ros (SP)",
                        "vragen ingezonden",
                        "2024",
                        "van en voor",
                        "mede namens",
                        "hekken",
                        "15.000",
                        "bericht: «Hek»",
                        "(Kamerstuk 24 587, nr. 995)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 9000).map(LocalDate.of(2009, 1, 1)::plusDays);
    }

    @Property(tries = 1)
    void doesTheSameWorkHoweverLongTheLine() {
        String piece =
                "Vragen van de leden A (B, C en D (beiden E) aan de Ministers van F, G en H en I over J (ingezonden ";
        String text = piece.repeat(20_000);
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        java.time.Duration.ofSeconds(2),
                        () -> Optional.of(TitleParser.parse(text, REGISTRY).heading())))
                .isPresent();
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        java.time.Duration.ofSeconds(2),
                        () -> Optional.of(
                                TitleParser.parseSentence(text, REGISTRY).heading())))
                .isPresent();
    }
}
