package nl.kamervragen.validate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdPersonRemnantTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(ThirdPersonRemnant.CODE, Defects.of("third-person-remnant"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/writtenQuestions/questions/4/content/0");
        assertThat(finding.arguments()).containsEntry("text", "zijn voorganger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bent u het eens met haar voorganger?",
                "Waarom volgt u Zijn ambtsvoorgangers niet?",
                "Kent u de brief? Waarom kiest u anders dan zijn directe voorganger?"
            })
    void findsOtherForms(String question) {
        assertThat(Checked.of(ThirdPersonRemnant.CODE, asking(question))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bent u het eens met uw voorganger?",
                "Klopt het dat de minister anders denkt dan zijn voorganger?",
                "Kent u het bericht? De directeur volgde zijn voorganger in 2024 op.",
                "Hoe oordeelt u over zijn voorgaan?"
            })
    void leavesOtherSentencesAlone(String question) {
        assertThat(Checked.of(ThirdPersonRemnant.CODE, asking(question))).isEmpty();
    }

    @Test
    void looksIntoLists() {
        ListBlock list =
                new ListBlock(false, List.of(new ListItem("-", List.of(Paragraph.of("Volgt u zijn voorganger?")))));
        Letter letter = CleanLetter.withSet(set -> set.addQuestion(Question.builder()
                        .numbers(QuestionNumbers.of(5))
                        .addContent(list)
                        .build())
                .addAnswer(Answer.of("5", "Ja.")));

        assertThat(Checked.findings(letter))
                .containsExactly(
                        "WARNING third-person-remnant /writtenQuestions/questions/4/content/0/items/0/content/0");
    }

    private static Letter asking(String question) {
        return CleanLetter.withSet(
                set -> set.addQuestion(Question.of("5", question)).addAnswer(Answer.of("5", "Ja.")));
    }
}
