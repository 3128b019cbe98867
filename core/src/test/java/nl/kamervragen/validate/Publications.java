package nl.kamervragen.validate;

import java.time.LocalDate;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;

/** Invented publications of the clean letter's questions. */
public final class Publications {
    private Publications() {}

    /** Answered, with "Zie ook Aanhangsel Handelingen": the deferral was announced. */
    public static Publication announced(LocalDate received) {
        return withResponse(Response.builder()
                .received(received)
                .addSeeAlso(new AppendixReference(Chamber.TK, SessionYear.parse("2025-2026"), 1212))
                .build());
    }

    public static Publication withResponse(Response response) {
        return Publication.builder()
                .writtenQuestions(
                        CleanLetter.set().toBuilder().response(response).build())
                .build();
    }

    /** The questions alone. */
    public static Publication questionsOnly() {
        return Publication.builder().writtenQuestions(unanswered().build()).build();
    }

    /** The questions with a notice of deferral, received on a day. */
    public static Publication deferral(LocalDate received) {
        return Publication.builder()
                .writtenQuestions(unanswered()
                        .response(Response.builder().received(received).build())
                        .notice(Notice.builder()
                                .kind(NoticeKind.DEFERRAL)
                                .addContent(Paragraph.of("De vragen kunnen niet binnen drie weken worden beantwoord."))
                                .build())
                        .build())
                .build();
    }

    private static WrittenQuestions.Builder unanswered() {
        WrittenQuestions set = CleanLetter.set();
        return WrittenQuestions.builder()
                .heading(CleanLetter.heading())
                .questions(set.questions())
                .footnotes(set.footnotes());
    }
}
