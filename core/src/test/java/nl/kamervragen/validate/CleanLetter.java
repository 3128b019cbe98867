package nl.kamervragen.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;

/** An invented letter without any defect, and ways to spoil one part of it. */
public final class CleanLetter {
    public static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 4);
    public static final LocalDate ANSWERED = LocalDate.of(2026, 3, 24);
    public static final Office MINISTER = Office.minister("van", "Infrastructuur en Waterstaat");

    private CleanLetter() {}

    public static Letter letter() {
        return Letter.builder()
                .letterhead(letterhead())
                .addBody(Paragraph.of("Hierbij bied ik u de antwoorden aan op de schriftelijke vragen van het lid"
                        + " Waterman (SP) over de brug bij Oudewiel. Deze vragen werden ingezonden op 4 maart 2026 met"
                        + " kenmerk 2026Z04811."))
                .addSignatory(Signatory.of("Roos van Dalfsum", MINISTER))
                .writtenQuestions(set())
                .build();
    }

    public static Letterhead letterhead() {
        return Letterhead.builder()
                .addressee(List.of("Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal"))
                .ourReference("IENW-26-117")
                .yourReference("2026Z04811")
                .date(ANSWERED)
                .subject("Beantwoording vragen over de brug bij Oudewiel")
                .build();
    }

    public static Heading heading() {
        return Heading.builder()
                .addQuestioner(Questioner.builder().name("Waterman").party("SP").build())
                .addAddressee(MINISTER)
                .subject("de brug bij Oudewiel")
                .submitted(SUBMITTED)
                .reference(CaseNumber.parse("2026Z04811"))
                .build();
    }

    public static WrittenQuestions set() {
        return WrittenQuestions.builder()
                .heading(heading())
                .addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(1))
                        .addContent(new Paragraph(List.of(
                                new Text("Kent u het bericht over de brug bij Oudewiel?"),
                                new NoteReference("n1", "1"))))
                        .build())
                .addQuestion(Question.of("2", "Klopt het dat uw voorganger herstel van de brug heeft toegezegd?"))
                .addQuestion(Question.of("3", "Wanneer gaat de brug weer open?"))
                .addQuestion(Question.of("4", "Wat betekent dat voor het busvervoer?"))
                .addAnswer(Answer.of("1", "Ja."))
                .addAnswer(Answer.of("2", "Ja, op 12 mei 2025."))
                .addAnswer(Answer.of("3 en 4", "De brug gaat in juli open; de bus rijdt tot dan om."))
                .addFootnote(note("n1", "1"))
                .build();
    }

    public static Footnote note(String id, String marker) {
        return Footnote.builder()
                .id(id)
                .marker(marker)
                .addContent(Paragraph.of("De Oudewielse Courant, 28 februari 2026, «Brug blijft dicht»."))
                .build();
    }

    /** The same set as the Chamber prints it, received on a day. */
    public static Publication publication(LocalDate received) {
        return Publication.builder()
                .writtenQuestions(set().toBuilder()
                        .response(Response.builder()
                                .addRespondent(Respondent.of("Van Dalfsum", MINISTER))
                                .received(received)
                                .build())
                        .build())
                .build();
    }

    public static Letter withLetterhead(UnaryOperator<Letterhead.Builder> change) {
        return letter().toBuilder()
                .letterhead(change.apply(letterhead().toBuilder()).build())
                .build();
    }

    public static Letter withHeading(UnaryOperator<Heading.Builder> change) {
        return withSet(set -> set.heading(change.apply(heading().toBuilder()).build()));
    }

    public static Letter withSet(UnaryOperator<WrittenQuestions.Builder> change) {
        return letter().toBuilder()
                .writtenQuestions(change.apply(set().toBuilder()).build())
                .build();
    }

    public static Letter withBody(String... paragraphs) {
        return letter().toBuilder()
                .body(List.of(paragraphs).stream().map(Paragraph::of).toList())
                .build();
    }
}
