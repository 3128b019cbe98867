package nl.kamervragen.format.writing;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
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

/** Invented documents with the constructs of real ones, built as a ministry's system would build them. */
public final class WrittenFixtures {
    private static final Office WATER = Office.minister("van", "Infrastructuur en Waterstaat");
    private static final String URL = "https://www.omroepwaterland.example/nieuws/sluis-dicht";

    private WrittenFixtures() {}

    /** A letter with tables, lists, notes, a combined answer and "mede namens". */
    public static Letter letter() {
        return Letter.builder()
                .letterhead(letterhead())
                .addBody(Paragraph.of("Geachte voorzitter,"))
                .addBody(Paragraph.of(
                        "Hierbij bied ik u, mede namens de staatssecretaris van Financiën, de antwoorden aan"
                                + " op de vragen van de leden Tienstra en Van Oldebeek over de sluis bij Lutkeoord."))
                .addBody(Paragraph.of("Hoogachtend,"))
                .addSignatory(Signatory.of("Hanneke ter Welle", WATER))
                .writtenQuestions(letterQuestions())
                .build();
    }

    private static Letterhead letterhead() {
        return Letterhead.builder()
                .returnAddress("Postbus 20901 2500 EX Den Haag")
                .addressee(List.of(
                        "Aan de Voorzitter van de Tweede Kamer",
                        "der Staten-Generaal",
                        "Postbus 20018",
                        "2500 EA DEN HAAG"))
                .sender(Sender.builder()
                        .directorate("Directoraat-Generaal Vaarwegen en Fiets")
                        .address(List.of("Kadeweg 12", "2595 XX Den Haag"))
                        .website("www.rijksoverheid.nl/ienw")
                        .build())
                .ourReference("7361550")
                .yourReference("2026Z05904")
                .enclosures(List.of("1"))
                .addField(new LetterField("Contactpersoon", List.of("A. de Wit", "T 070 000 00 00")))
                .date(LocalDate.of(2026, 3, 24))
                .subject("Antwoorden op vragen over de sluis bij Lutkeoord")
                .build();
    }

    private static WrittenQuestions letterQuestions() {
        return WrittenQuestions.builder()
                .heading(Heading.builder()
                        .addQuestioner(Questioner.of("Tienstra", "SP"))
                        .addQuestioner(Questioner.of("Van Oldebeek", "D66"))
                        .addAddressee(WATER)
                        .addAddressee(Office.stateSecretary("Financiën"))
                        .subject("de sluis bij Lutkeoord")
                        .submitted(LocalDate.of(2026, 3, 4))
                        .reference(CaseNumber.parse("2026Z05904"))
                        .build())
                .response(Response.builder()
                        .addOnBehalfOf(Office.stateSecretary("Financiën"))
                        .build())
                .addQuestion(question("1", new Text("Kent u het bericht dat de sluis dicht blijft?"), note("1")))
                .addAnswer(Answer.of("1", "Ja, dat bericht ken ik."))
                .addQuestion(Question.of("2", "Wat kost het herstel?"))
                .addAnswer(answer("2", table(), Paragraph.of("De bedragen zijn in miljoenen euro’s.")))
                .addQuestion(Question.of("3", "Welke schepen kunnen niet meer door de sluis?"))
                .addQuestion(Question.of("4", "Is er een omweg?"))
                .addAnswer(answer("3 en 4", Subheading.of("Schepen"), list(), Paragraph.of(styled())))
                .addQuestion(Question.of("5", "Wat zei de commissie?"))
                .addAnswer(answer(
                        "5",
                        new Paragraph(List.of(new Text("De commissie schreef:"))),
                        new Quotation(List.of(Paragraph.of("De sluis is 1 meter te smal."))),
                        Paragraph.of("Dat deel ik.")))
                .addFootnote(Footnote.builder()
                        .id("n1")
                        .marker("1")
                        .addContent(Paragraph.of(
                                new Text("Omroep Waterland, 2 maart 2026, «Sluis dicht» ("),
                                Link.of(URL),
                                new Text(").")))
                        .build())
                .build();
    }

    /** A published set: combined headings, an answer line with "Zie ook", one unanswered question. */
    public static Publication publication() {
        return Publication.builder()
                .id(PublicationId.parse("ah-tk-20252026-1314"))
                .sessionYear(SessionYear.parse("2025-2026"))
                .number(1314)
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(Heading.builder()
                                .addQuestioner(Questioner.of("Ruiterman", "GroenLinks-PvdA"))
                                .addQuestioner(Questioner.of("De Groot", "GroenLinks-PvdA"))
                                .addQuestioner(Questioner.of("Van Oldebeek", "D66"))
                                .addAddressee(Office.minister("van", "Binnenlandse Zaken en Koninkrijksrelaties"))
                                .addAddressee(Office.minister("voor", "Langdurige Zorg, Jeugd en Sport"))
                                .subject("het bericht «Dorpshuis sluit»")
                                .submitted(LocalDate.of(2026, 1, 14))
                                .build())
                        .response(Response.builder()
                                .addRespondent(Respondent.of(
                                        "Heerma",
                                        Office.builder()
                                                .kind(nl.kamervragen.model.OfficeKind.MINISTER)
                                                .portfolio("Binnenlandse Zaken en Koninkrijksrelaties")
                                                .build()))
                                .addOnBehalfOf(Office.minister("voor", "Langdurige Zorg, Jeugd en Sport"))
                                .received(LocalDate.of(2026, 2, 25))
                                .addSeeAlso(new AppendixReference(Chamber.TK, SessionYear.parse("2025-2026"), 1102))
                                .build())
                        .addQuestion(question("1 en 2", new Text("Hoeveel dorpshuizen sluiten er?")))
                        .addAnswer(Answer.of("1 en 2", "Dat wordt niet bijgehouden."))
                        .addQuestion(Question.of("3", "Wat doet u daaraan?"))
                        .addAnswer(Answer.of("3", "Ik voer overleg met de gemeenten."))
                        .addExplanation(Paragraph.of("Deze vragen dienen ter aanvulling op eerdere vragen."))
                        .build())
                .build();
    }

    /** A published deferral: all questions, then the notice. */
    public static Publication deferral() {
        Publication publication = publication();
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        return publication.toBuilder()
                .writtenQuestions(set.toBuilder()
                        .answers(List.of())
                        .explanation(List.of())
                        .notice(Notice.builder()
                                .kind(NoticeKind.DEFERRAL)
                                .addContent(Paragraph.of("De vragen kunnen niet binnen de gebruikelijke termijn worden"
                                        + " beantwoord, omdat de afstemming meer tijd vergt."))
                                .build())
                        .build())
                .build();
    }

    public static Question question(String numbers, Inline... content) {
        return Question.builder()
                .numbers(QuestionNumbers.parse(numbers))
                .addContent(Paragraph.of(content))
                .build();
    }

    public static Answer answer(String numbers, Block... content) {
        return Answer.builder()
                .numbers(QuestionNumbers.parse(numbers))
                .content(List.of(content))
                .build();
    }

    /** A letter with one question and this answer. */
    public static Letter letterAnswering(Block... content) {
        Letter letter = letter();
        WrittenQuestions set = letter.writtenQuestions().orElseThrow();
        return letter.toBuilder()
                .writtenQuestions(set.toBuilder()
                        .questions(List.of(Question.of("1", "Kent u het bericht?")))
                        .answers(List.of(answer("1", content)))
                        .footnotes(List.of())
                        .build())
                .build();
    }

    private static NoteReference note(String marker) {
        return new NoteReference("n" + marker, marker);
    }

    private static Table table() {
        return new Table(
                List.of(),
                List.of(
                        row(true, "Onderdeel", "Kosten"),
                        row(false, "Deuren", "1,2"),
                        row(false, "Kade | wal", "0,4")));
    }

    private static TableRow row(boolean header, String... cells) {
        return new TableRow(
                header,
                java.util.Arrays.stream(cells)
                        .map(text -> TableCell.of(Paragraph.of(text)))
                        .toList());
    }

    private static ListBlock list() {
        return new ListBlock(
                false,
                List.of(
                        ListItem.of("-", "duwbakken breder dan 9 meter;"),
                        new ListItem(
                                "-",
                                List.of(
                                        Paragraph.of("zeilschepen:"),
                                        new ListBlock(
                                                true,
                                                List.of(
                                                        ListItem.of("1.", "met staande mast;"),
                                                        ListItem.of("2.", "langer dan 20 meter.")))))));
    }

    private static Inline[] styled() {
        return new Inline[] {
            new Text("De omweg is "),
            new Strong(List.of(new Text("niet"))),
            new Text(" langer, "),
            new Emphasis(List.of(new Text("mits"))),
            new Text(" de brug open is; de CO"),
            new Subscript(List.of(new Text("2"))),
            new Text("-uitstoot is hoger. Zie "),
            new Link("https://www.vaarwegen.example/omweg", List.of(new Text("de vaarkaart"))),
            new Text(".")
        };
    }
}
