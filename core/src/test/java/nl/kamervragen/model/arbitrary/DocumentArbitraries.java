package nl.kamervragen.model.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;

/**
 * Letters and publications with all that the model holds, small enough for a thousand tries in seconds.
 *
 * <p>Note references point to notes that exist; everything else may be odd, as in print.
 */
public final class DocumentArbitraries {
    private DocumentArbitraries() {}

    /** Letters and publications in equal parts. */
    public static Arbitrary<Document> documents() {
        return Arbitraries.<Document>oneOf(letters(), publications()).withoutEdgeCases();
    }

    /** Letters, one in six without annex. */
    public static Arbitrary<Letter> letters() {
        Arbitrary<Letter> plain = Combinators.combine(
                        letterheads().optional(0.9),
                        ContentArbitraries.blocks(),
                        PeopleArbitraries.signatories().list().ofMaxSize(2))
                .as(DocumentArbitraries::letter);
        Arbitrary<Letter> complete = Combinators.combine(
                        letterheads().optional(0.9),
                        ContentArbitraries.blocks(SetArbitraries.noteIds(0)),
                        PeopleArbitraries.signatories().list().ofMaxSize(2),
                        SetArbitraries.drafts(0),
                        furtherSets(),
                        chambers())
                .as((head, body, signatories, set, more, chamber) -> letter(head, body, signatories).toBuilder()
                        .chamber(chamber)
                        .writtenQuestions(SetArbitraries.withNotes(set, body))
                        .moreWrittenQuestions(more)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, plain), Tuple.of(5, complete))
                .withoutEdgeCases();
    }

    private static Letter letter(Optional<Letterhead> head, List<Block> body, List<Signatory> signatories) {
        return Letter.builder()
                .letterhead(head)
                .body(body)
                .signatories(signatories)
                .build();
    }

    /** Publications: questions, answers and notices, some unedited. */
    public static Arbitrary<Publication> publications() {
        Arbitrary<PublicationId> ids = Arbitraries.of("ah-tk-20232024-1314", "kv-tk-2026Z04232", "ah-1271549")
                .map(PublicationId::parse);
        return Combinators.combine(
                        chambers(),
                        ids.optional(0.8),
                        SetArbitraries.sessionYears().optional(0.7),
                        Arbitraries.integers().between(1, 4000).optional(0.7),
                        Arbitraries.just(PublicationStatus.UNEDITED).optional(0.2),
                        SetArbitraries.sets(),
                        furtherSets())
                .as((chamber, id, year, number, status, set, more) -> Publication.builder()
                        .chamber(chamber)
                        .id(id)
                        .sessionYear(year)
                        .number(number)
                        .status(status)
                        .writtenQuestions(set)
                        .moreWrittenQuestions(more)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Chamber> chambers() {
        return Arbitraries.of(Chamber.TK, Chamber.TK, Chamber.TK, Chamber.EK);
    }

    private static Arbitrary<List<WrittenQuestions>> furtherSets() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(List.of())),
                Tuple.of(1, SetArbitraries.sets(1, List.of()).map(List::of)));
    }

    /** Letterheads, filled in part. */
    public static Arbitrary<Letterhead> letterheads() {
        Arbitrary<List<String>> lines = TextArbitraries.lines().list().ofMaxSize(2);
        Arbitrary<Sender> sender = Combinators.combine(
                        TextArbitraries.phrases().optional(),
                        lines,
                        TextArbitraries.lines().optional())
                .as((directorate, address, website) -> Sender.builder()
                        .directorate(directorate)
                        .address(address)
                        .website(website)
                        .build());
        Arbitrary<LetterField> field = Combinators.combine(Arbitraries.of("Contactpersoon", "Bijlage(n)", ""), lines)
                .as(LetterField::new);
        Arbitrary<Optional<String>> reference =
                Arbitraries.of("7261392", "2026Z04232", "IENW/BSK-2026/1").optional();
        Arbitrary<Letterhead> references = Combinators.combine(
                        reference,
                        reference,
                        SetArbitraries.dates().optional(0.3),
                        SetArbitraries.dates().optional(0.9),
                        TextArbitraries.phrases().optional(0.9))
                .as((ours, yours, yourDate, date, subject) -> Letterhead.builder()
                        .ourReference(ours)
                        .yourReference(yours)
                        .yourLetterDate(yourDate)
                        .date(date)
                        .subject(subject)
                        .build());
        return Combinators.combine(
                        references,
                        TextArbitraries.lines().optional(),
                        lines,
                        sender.optional(),
                        lines,
                        field.list().ofMaxSize(2))
                .as((head, returnAddress, addressee, from, enclosures, fields) -> head.toBuilder()
                        .returnAddress(returnAddress)
                        .addressee(addressee)
                        .sender(from)
                        .enclosures(enclosures)
                        .fields(fields)
                        .build());
    }
}
