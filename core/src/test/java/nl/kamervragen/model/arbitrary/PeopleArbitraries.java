package nl.kamervragen.model.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Signatory;

/** People in their offices. */
public final class PeopleArbitraries {
    private PeopleArbitraries() {}

    /** An office, now and then in the absence of another or without preposition. */
    public static Arbitrary<Office> offices() {
        Arbitrary<Office> plain = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(Arbitraries.of("van", "voor"), TextArbitraries.portfolios())
                                .as(Office::minister)),
                Tuple.of(3, TextArbitraries.portfolios().map(Office::stateSecretary)),
                Tuple.of(1, Arbitraries.just(Office.primeMinister())),
                Tuple.of(
                        1,
                        TextArbitraries.portfolios()
                                .map(portfolio -> Office.builder()
                                        .kind(OfficeKind.MINISTER)
                                        .portfolio(portfolio)
                                        .build())));
        return Arbitraries.frequencyOf(
                Tuple.of(7, plain),
                Tuple.of(
                        1,
                        Combinators.combine(plain, plain)
                                .as((office, absent) ->
                                        office.toBuilder().inAbsenceOf(absent).build())));
    }

    /** A questioner, nearly always with a party. */
    public static Arbitrary<Questioner> questioners() {
        Arbitrary<Optional<String>> party =
                Arbitraries.of("VVP", "Groen-Rood", "PvdN", "50MIN").optional(0.9);
        return Combinators.combine(TextArbitraries.names(), party)
                .as((name, p) -> Questioner.builder().name(name).party(p).build());
    }

    /** A respondent: name, office or both. */
    public static Arbitrary<Respondent> respondents() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Combinators.combine(TextArbitraries.names(), offices()).as(Respondent::of)),
                Tuple.of(
                        1,
                        offices()
                                .map(office ->
                                        Respondent.builder().office(office).build())),
                Tuple.of(
                        1,
                        TextArbitraries.names()
                                .map(name -> Respondent.builder().name(name).build())));
    }

    /** A signatory: name, office or both. */
    public static Arbitrary<Signatory> signatories() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Combinators.combine(TextArbitraries.names(), offices()).as(Signatory::of)),
                Tuple.of(
                        1,
                        offices()
                                .map(office ->
                                        Signatory.builder().office(office).build())),
                Tuple.of(
                        1,
                        TextArbitraries.names()
                                .map(name -> Signatory.builder().name(name).build())));
    }
}
