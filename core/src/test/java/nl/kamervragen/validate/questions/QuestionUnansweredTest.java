package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionUnansweredTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(QuestionUnanswered.CODE, Defects.of("question-unanswered"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/writtenQuestions/questions/4");
        assertThat(finding.arguments()).containsEntry("number", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De overige vragen beantwoord ik in de loop van mei.",
                "De antwoorden op de resterende vragen ontvangt u zo spoedig mogelijk.",
                "Hierbij doe ik u een gedeeltelijke beantwoording toekomen.",
                "Hierbij beantwoord ik een deel van de vragen."
            })
    void isARemarkWhereTheLetterSaysThatItAnswersAPart(String sentence) {
        Letter letter = unanswered().toBuilder().addBody(Paragraph.of(sentence)).build();

        assertThat(Checked.findings(letter)).containsExactly("INFO question-unanswered /writtenQuestions/questions/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik verwijs ook naar de overige vragen.",
                "De brug wordt gedeeltelijk gesloopt.",
                "Ik beantwoord de vragen hieronder."
            })
    void otherSentencesDoNotSoftenIt(String sentence) {
        Letter letter = unanswered().toBuilder().addBody(Paragraph.of(sentence)).build();

        assertThat(Checked.findings(letter)).containsExactly("ERROR question-unanswered /writtenQuestions/questions/4");
    }

    @Test
    void aPublicationMaySayItInAnAnswerOrByBeingASupplement() {
        WrittenQuestions set = CleanLetter.set().toBuilder()
                .addQuestion(Question.of("5", "Deelt u deze mening?"))
                .build();
        Publication silent = Publication.builder().writtenQuestions(set).build();
        Publication saying = Publication.builder()
                .writtenQuestions(set.toBuilder()
                        .addAnswer(Answer.of("1a", "De overige vragen worden later beantwoord."))
                        .build())
                .build();
        Publication supplement = Publication.builder()
                .writtenQuestions(set.toBuilder()
                        .response(Response.builder().supplement(true).build())
                        .build())
                .build();

        assertThat(Checked.only(QuestionUnanswered.CODE, silent).severity()).isEqualTo(Severity.ERROR);
        assertThat(Checked.only(QuestionUnanswered.CODE, saying).severity()).isEqualTo(Severity.INFO);
        assertThat(Checked.only(QuestionUnanswered.CODE, supplement).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void lettersAreSubQuestions() {
        Letter lettered = CleanLetter.withSet(set -> set.addQuestion(Question.of("5a", "Wie?"))
                .addQuestion(Question.of("5b", "Waar?"))
                .addAnswer(Answer.of("5", "Niemand, nergens.")));
        Letter answered = CleanLetter.withSet(
                set -> set.addQuestion(Question.of("5", "Wie?")).addAnswer(Answer.of("5a", "Niemand.")));

        assertThat(Checked.findings(lettered)).isEmpty();
        assertThat(Checked.findings(answered)).isEmpty();
    }

    @Test
    void doesNotApplyToQuestionsAloneAndNotices() {
        assertThat(Checked.isNotApplicable(QuestionUnanswered.CODE, Publications.questionsOnly()))
                .isTrue();
        assertThat(Checked.isNotApplicable(QuestionUnanswered.CODE, Publications.deferral(CleanLetter.ANSWERED)))
                .isTrue();
    }

    private static Letter unanswered() {
        return CleanLetter.withSet(set -> set.addQuestion(Question.of("5", "Deelt u deze mening?")));
    }
}
