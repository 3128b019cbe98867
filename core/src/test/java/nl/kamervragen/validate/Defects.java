package nl.kamervragen.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;

/** The clean letter with one defect for each rule, by slug. */
public final class Defects {
    private Defects() {}

    public static Map<String, Document> all() {
        Map<String, Document> defects = new LinkedHashMap<>();
        references(defects);
        dates(defects);
        questions(defects);
        notes(defects);
        Letter letter = CleanLetter.letter();
        defects.put(
                "title-missing", letter.toBuilder().writtenQuestions(untitled()).build());
        defects.put(
                "signature-missing", letter.toBuilder().signatories(List.of()).build());
        return defects;
    }

    /** The clean letter with the defect that one rule finds. */
    public static Document of(String slug) {
        return Objects.requireNonNull(all().get(slug), slug);
    }

    private static WrittenQuestions untitled() {
        WrittenQuestions set = CleanLetter.set();
        return WrittenQuestions.builder()
                .questions(set.questions())
                .answers(set.answers())
                .footnotes(set.footnotes())
                .build();
    }

    private static void references(Map<String, Document> defects) {
        String text = "Hierbij bied ik u de antwoorden aan.";
        defects.put(
                "zaaknummer-missing",
                CleanLetter.withBody(text).toBuilder()
                        .letterhead(CleanLetter.letterhead().toBuilder()
                                .yourReference("5293107")
                                .build())
                        .writtenQuestions(CleanLetter.set().toBuilder()
                                .heading(CleanLetter.heading().toBuilder()
                                        .reference(java.util.Optional.empty())
                                        .build())
                                .build())
                        .build());
        defects.put("zaaknummer-malformed", CleanLetter.withLetterhead(head -> head.yourReference("2026Z4811")));
        defects.put("zaaknummer-inconsistent", CleanLetter.withLetterhead(head -> head.yourReference("2026Z04818")));
        defects.put(
                "zaaknummer-year-mismatch",
                CleanLetter.withBody(text).toBuilder()
                        .letterhead(CleanLetter.letterhead().toBuilder()
                                .yourReference("2025Z04811")
                                .build())
                        .writtenQuestions(CleanLetter.set().toBuilder()
                                .heading(CleanLetter.heading().toBuilder()
                                        .reference(CaseNumber.parse("2025Z04811"))
                                        .build())
                                .build())
                        .build());
    }

    private static void dates(Map<String, Document> defects) {
        defects.put(
                "submitted-date-inconsistent",
                CleanLetter.withBody(
                        "Hierbij bied ik u de antwoorden aan.", "De vragen zijn ingezonden op 4 maart 20226."));
        defects.put(
                "answer-before-question",
                CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED.minusDays(1))));
        defects.put("answer-late", CleanLetter.withLetterhead(head -> head.date(CleanLetter.SUBMITTED.plusDays(22))));
        // Late even with a deferral, and announced by "Zie ook": the other rule is silent.
        defects.put("answer-beyond-extended-term", Publications.announced(CleanLetter.SUBMITTED.plusDays(43)));
    }

    private static void questions(Map<String, Document> defects) {
        defects.put(
                "question-unanswered",
                CleanLetter.withSet(set -> set.addQuestion(Question.of("5", "Deelt u deze mening?"))));
        defects.put("answer-without-question", CleanLetter.withSet(set -> set.addAnswer(Answer.of("5", "Dat klopt."))));
        defects.put(
                "question-number-gap",
                CleanLetter.withSet(set -> set.addQuestion(Question.of("6", "Deelt u deze mening?"))
                        .addAnswer(Answer.of("6", "Ja."))));
        defects.put(
                "question-number-duplicate",
                CleanLetter.withSet(set -> set.addQuestion(Question.of("4", "Deelt u deze mening?"))));
        defects.put("answer-overlap", CleanLetter.withSet(set -> set.addAnswer(Answer.of("2", "Nee."))));
        defects.put(
                "question-text-empty",
                CleanLetter.withSet(set -> set.addQuestion(Question.builder()
                                .numbers(QuestionNumbers.of(5))
                                .build())
                        .addAnswer(Answer.of("5", "Ja."))));
        defects.put(
                "answer-text-empty",
                CleanLetter.withSet(set -> set.addQuestion(Question.of("5", "Deelt u deze mening?"))
                        .addAnswer(
                                Answer.builder().numbers(QuestionNumbers.of(5)).build())));
        defects.put(
                "third-person-remnant",
                CleanLetter.withSet(
                        set -> set.addQuestion(Question.of("5", "Hoe verklaart u dat zijn voorganger dit zei?"))
                                .addAnswer(Answer.of("5", "Dat was voor mijn tijd."))));
    }

    private static void notes(Map<String, Document> defects) {
        defects.put(
                "footnote-undefined",
                CleanLetter.letter().toBuilder()
                        .addBody(new Paragraph(List.of(
                                new nl.kamervragen.content.Text("Zie de bijlage."), new NoteReference(null, "2"))))
                        .build());
        defects.put("footnote-unreferenced", CleanLetter.withSet(set -> set.addFootnote(CleanLetter.note("n2", "2"))));
    }
}
