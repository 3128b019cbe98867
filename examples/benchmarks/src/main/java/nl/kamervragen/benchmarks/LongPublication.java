package nl.kamervragen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.PublicationId;

/** An invented publication of twenty questions with notes, lists, links and citations. */
final class LongPublication {
    private static final int QUESTIONS = 20;

    private LongPublication() {}

    /** As the library writes it. */
    static byte[] xml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Kamervragen.write(document(), "publication", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Publication document() {
        WrittenQuestions.Builder set =
                WrittenQuestions.builder().heading(heading()).response(response());
        for (int number = 1; number <= QUESTIONS; number++) {
            set.addQuestion(Question.builder()
                    .numbers(QuestionNumbers.of(number))
                    .content(question(number))
                    .build());
            set.addAnswer(Answer.builder()
                    .numbers(QuestionNumbers.of(number))
                    .content(answer(number))
                    .build());
            set.addFootnote(Footnote.builder()
                    .id("n" + number)
                    .marker(String.valueOf(number))
                    .content(List.of(Paragraph.of(
                            new Text("Omroep Waterland, 27 februari 2026, «Laatste afvaart voor pontje " + number
                                    + "» ("),
                            Link.of("https://www.omroepwaterland.example/nieuws/pontje-" + number),
                            new Text(")."))))
                    .build());
        }
        return Publication.builder()
                .id(PublicationId.parse("ah-tk-20252026-1314"))
                .writtenQuestions(set.build())
                .build();
    }

    private static Heading heading() {
        return Heading.builder()
                .addQuestioner(Questioner.builder().name("Tienstra").party("SP").build())
                .addQuestioner(
                        Questioner.builder().name("Ter Haar").party("D66").build())
                .addAddressee(minister())
                .subject("het opheffen van de fietsveren over het Oude Diep")
                .submitted(LocalDate.of(2026, 3, 4))
                .build();
    }

    private static Office minister() {
        return Office.builder()
                .kind(OfficeKind.MINISTER)
                .portfolio("Infrastructuur en Waterstaat")
                .build();
    }

    private static Response response() {
        return Response.builder()
                .addRespondent(Respondent.builder()
                        .name("Ter Welle")
                        .office(minister())
                        .build())
                .received(LocalDate.of(2026, 5, 11))
                .build();
    }

    private static List<Block> question(int number) {
        return List.of(Paragraph.of(
                new Text("Kent u het bericht dat vier van de zeven fietsveren over het Oude Diep na dit vaarseizoen"
                        + " stoppen, en deelt u de mening dat een veer dat deel uitmaakt van een schoolroute niet mag"
                        + " verdwijnen zonder dat er een andere route is?"),
                new NoteReference("n" + number, String.valueOf(number))));
    }

    private static List<Block> answer(int number) {
        return List.of(
                Paragraph.of(
                        new Text(
                                "Ja. In " + (2000 + number) + " telden de provincies op deze veren samen 61.400"
                                        + " overtochten. Naar schatting een derde daarvan betrof scholieren, zoals eerder gemeld ("),
                        new CitationInline(
                                "dossier", "29984-120" + number % 10, "Kamerstuk 29 984, nr. 120" + number % 10),
                        new Text("). Het Veerfonds houdt "),
                        new Emphasis(List.of(new Text("geen aparte telling"))),
                        new Text(" van scholieren bij; de beide provincies laten die jaarlijks uitvoeren.")),
                new ListBlock(
                        false,
                        List.of(
                                item("de overtocht wordt in het vaarseizoen elk half uur aangeboden;"),
                                item("de kosten worden gedeeld door Rijk, provincie en gemeente;"),
                                item("per 1 januari 2027 wordt de afspraak herzien."))),
                Paragraph.of(
                        "Ik vertrouw erop dat de vaarwegbeheerder en de gemeenten voor het begin van het schooljaar"
                                + " tot een andere route komen, en zal uw Kamer daarover voor de zomer informeren."));
    }

    private static ListItem item(String text) {
        return new ListItem("–", List.of(Paragraph.of(text)));
    }
}
