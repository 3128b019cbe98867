package nl.kamervragen.model.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;

/**
 * Letters and publications as ministries and the Chamber print them, with rich text: what a writer must hold without loss
 * nearly always. {@link DocumentArbitraries} are wilder.
 */
public final class PrintedDocuments {
    private PrintedDocuments() {}

    /** Letters and publications in equal parts, two in five with markup, lists and tables. */
    public static Arbitrary<Document> documents() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, documents(PrintedTexts.plain())), Tuple.of(2, documents(PrintedTexts.rich())))
                .withoutEdgeCases();
    }

    /** Letters and publications whose answers say these things. */
    public static Arbitrary<Document> documents(Arbitrary<List<Block>> texts) {
        return Arbitraries.<Document>oneOf(letters(texts), publications(texts)).withoutEdgeCases();
    }

    /** Answers, in part combined, with letterhead, signature and notes. */
    private static Arbitrary<Letter> letters(Arbitrary<List<Block>> texts) {
        return Combinators.combine(
                        letterheads(),
                        PrintedTexts.sentences(PrintedTexts.words()),
                        sets(texts),
                        Combinators.combine(TextArbitraries.names(), offices()).as(Signatory::of),
                        offices().list().ofMaxSize(1))
                .as((head, body, set, signatory, behalf) -> Letter.builder()
                        .letterhead(head)
                        .addBody(Paragraph.of("Geachte voorzitter,"))
                        .addBody(Paragraph.of("Hierbij bied ik u de antwoorden aan."))
                        .addBody(new Paragraph(body))
                        .addBody(Paragraph.of("Hoogachtend,"))
                        .addSignatory(signatory)
                        .writtenQuestions(
                                behalf.isEmpty()
                                        ? set
                                        : set.toBuilder()
                                                .response(Response.builder()
                                                        .onBehalfOf(behalf)
                                                        .build())
                                                .build())
                        .build());
    }

    private static Arbitrary<Letterhead> letterheads() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(flags, flags, flags, SetArbitraries.dates(), PrintedTexts.words())
                .as((sender, references, more, date, subject) -> {
                    Letterhead.Builder head = Letterhead.builder()
                            .addressee(List.of(
                                    "Aan de Voorzitter van de Tweede Kamer",
                                    "der Staten-Generaal",
                                    "Postbus 20018",
                                    "2500 EA DEN HAAG"))
                            .date(date)
                            .subject("Antwoorden op vragen over " + subject);
                    if (sender) {
                        head.returnAddress("Postbus 20301 2500 EH Den Haag")
                                .sender(Sender.builder()
                                        .directorate("Directie Spoor en Water")
                                        .addAddress("Kadeweg 12")
                                        .addAddress("2595 XX Den Haag")
                                        .website("www.rijksoverheid.nl/ienw")
                                        .build());
                    }
                    if (references) {
                        head.ourReference("7261392").yourReference("2026Z04232");
                    }
                    if (more) {
                        head.addEnclosure("1")
                                .addField(new LetterField("Contactpersoon", List.of("A. de Wit", "T 070 000 00 00")));
                    }
                    return head.build();
                });
    }

    /** Questions and answers in print, questions alone, and notices. */
    private static Arbitrary<Publication> publications(Arbitrary<List<Block>> texts) {
        Arbitrary<Boolean> unedited = Arbitraries.of(false, false, true);
        return Combinators.combine(
                        unedited,
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.frequencyOf(Tuple.of(4, sets(texts)), Tuple.of(1, asked()), Tuple.of(1, noticed())),
                        responses(),
                        texts.optional(0.1))
                .as((raw, number, set, response, explanation) -> Publication.builder()
                        .id(PublicationId.parse("ah-tk-20252026-" + number))
                        .sessionYear(SessionYear.parse("2025-2026"))
                        .number(number)
                        .status(raw ? Optional.of(PublicationStatus.UNEDITED) : Optional.empty())
                        .writtenQuestions(set.toBuilder()
                                .response(
                                        set.answers().isEmpty() && set.notice().isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(response))
                                .explanation(set.footnotes().isEmpty() ? explanation.orElse(List.of()) : List.of())
                                .build())
                        .build());
    }

    private static Arbitrary<Response> responses() {
        return Combinators.combine(
                        TextArbitraries.portfolios(),
                        offices().list().ofMaxSize(2),
                        SetArbitraries.dates(),
                        Arbitraries.integers().between(1, 4000).list().ofMaxSize(2))
                .as((portfolio, behalf, received, numbers) -> Response.builder()
                        .addRespondent(Respondent.of(
                                "Van Staal",
                                Office.builder()
                                        .kind(OfficeKind.MINISTER)
                                        .portfolio(portfolio)
                                        .build()))
                        .onBehalfOf(behalf)
                        .received(received)
                        .seeAlso(numbers.stream()
                                .map(n -> new AppendixReference(Chamber.TK, SessionYear.parse("2025-2026"), n))
                                .toList())
                        .build());
    }

    private static Arbitrary<Office> offices() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(Arbitraries.of("van", "voor"), portfolios())
                                .as(Office::minister)),
                Tuple.of(2, portfolios().map(Office::stateSecretary)),
                Tuple.of(1, Arbitraries.just(Office.primeMinister())));
    }

    private static Arbitrary<String> portfolios() {
        return Arbitraries.of(
                "Financiën", "Asiel en Migratie", "Sociale Zaken en Werkgelegenheid", "Justitie en Veiligheid");
    }

    private static Arbitrary<Heading> headings() {
        Arbitrary<Questioner> questioner = Combinators.combine(
                        Arbitraries.of("Tienstra", "Van der Voorbeeld", "Inge van Staal", "De Proef"),
                        Arbitraries.of("VVP", "Groen-Rood", "50MIN"))
                .as(Questioner::of);
        return Combinators.combine(
                        questioner.list().ofMinSize(1).ofMaxSize(4),
                        offices().list().ofMinSize(1).ofMaxSize(3),
                        PrintedTexts.words(),
                        SetArbitraries.dates())
                .as((questioners, addressees, subject, submitted) -> Heading.builder()
                        .questioners(questioners)
                        .addressees(addressees)
                        .subject("het bericht «" + subject + "»")
                        .submitted(submitted)
                        .reference(CaseNumber.parse("2026Z04232"))
                        .build());
    }

    private static Arbitrary<List<Question>> questions() {
        return PrintedTexts.questions(PrintedTexts.words())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(texts -> {
                    List<Question> result = new ArrayList<>();
                    for (List<Inline> text : texts) {
                        result.add(Question.builder()
                                .numbers(QuestionNumbers.of(result.size() + 1))
                                .addContent(new Paragraph(text))
                                .build());
                    }
                    return result;
                });
    }

    private static Arbitrary<WrittenQuestions> asked() {
        return Combinators.combine(headings(), questions())
                .as((heading, questions) -> WrittenQuestions.builder()
                        .heading(heading)
                        .questions(questions)
                        .build());
    }

    private static Arbitrary<WrittenQuestions> noticed() {
        return asked().map(set -> set.toBuilder()
                .notice(Notice.builder()
                        .kind(NoticeKind.DEFERRAL)
                        .addContent(Paragraph.of(
                                "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord."))
                        .build())
                .build());
    }

    private static Arbitrary<WrittenQuestions> sets(Arbitrary<List<Block>> texts) {
        Arbitrary<List<Integer>> groups =
                Arbitraries.of(1, 2, 3, 4, 5, 6, 6).list().ofSize(6);
        return Combinators.combine(
                        asked(),
                        groups,
                        texts.list().ofSize(6),
                        Arbitraries.of(true, false).list().ofSize(6))
                .as(PrintedDocuments::answered);
    }

    /** Neighbouring questions of one group share their answer; marked questions have a note. */
    private static WrittenQuestions answered(
            WrittenQuestions asked, List<Integer> groups, List<List<Block>> texts, List<Boolean> marked) {
        WrittenQuestions.Builder set = WrittenQuestions.builder().heading(asked.heading());
        List<QuestionNumber> open = new ArrayList<>();
        List<Question> questions = asked.questions();
        int notes = 0;
        for (int i = 0; i < questions.size(); i++) {
            if (marked.get(i)) {
                String mark = String.valueOf(++notes);
                List<Inline> text =
                        new ArrayList<>(((Paragraph) questions.get(i).content().get(0)).content());
                text.add(new NoteReference("n" + mark, mark));
                set.addQuestion(questions.get(i).toBuilder()
                        .content(List.of(new Paragraph(text)))
                        .build());
                set.addFootnote(Footnote.builder()
                        .id("n" + mark)
                        .marker(mark)
                        .addContent(Paragraph.of("Voorbeeldkrant, 2 maart 2026, «Noot " + mark + "»."))
                        .build());
            } else {
                set.addQuestion(questions.get(i));
            }
            open.addAll(questions.get(i).numbers().toList());
            boolean shared = i + 1 < questions.size() && groups.get(i).equals(groups.get(i + 1));
            if (!shared) {
                set.addAnswer(Answer.builder()
                        .numbers(QuestionNumbers.of(List.copyOf(open)))
                        .content(texts.get(i))
                        .build());
                open.clear();
            }
        }
        return set.build();
    }
}
