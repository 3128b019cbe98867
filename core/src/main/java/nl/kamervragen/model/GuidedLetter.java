package nl.kamervragen.model;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.reference.QuestionReference;

/** Builds the complete letter behind {@link Letter#answering}. */
final class GuidedLetter {
    private static final List<String> CHAMBER_ADDRESS = List.of(
            "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Postbus 20018", "2500 EA DEN HAAG");

    private GuidedLetter() {}

    static Letter answering(WrittenQuestions questions, Signatory signatory, LocalDate date) {
        WrittenQuestions.Builder annex = questions.toBuilder();
        for (Question question : questions.unanswered()) {
            annex.addAnswer(Answer.builder().numbers(question.numbers()).build());
        }
        Letterhead.Builder letterhead =
                Letterhead.builder().addressee(CHAMBER_ADDRESS).date(date);
        questions.heading().ifPresent(heading -> {
            heading.reference().map(QuestionReference::toString).ifPresent(letterhead::yourReference);
            heading.subject().ifPresent(subject -> letterhead.subject("Beantwoording vragen over " + subject));
        });
        return Letter.builder()
                .letterhead(letterhead.build())
                .addSignatory(signatory)
                .writtenQuestions(annex.build())
                .build();
    }
}
