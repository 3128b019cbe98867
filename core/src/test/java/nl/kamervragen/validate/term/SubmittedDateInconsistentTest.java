package nl.kamervragen.validate.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmittedDateInconsistentTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(SubmittedDateInconsistent.CODE, Defects.of("submitted-date-inconsistent"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/body/1");
        assertThat(finding.arguments()).containsEntry("text", "4 maart 20226");
        assertThat(finding.arguments()).containsEntry("submitted", "2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingezonden 5 maart 2026",
                "ingezonden op 5 maart 2026",
                "ingezonden op donderdag 5 maart 2026",
                "ingezonden d.d. 5 maart 2026",
                "Ingezonden op 31 februari 2026"
            })
    void readsTheWordsAroundTheDay(String words) {
        assertThat(Checked.of(SubmittedDateInconsistent.CODE, CleanLetter.withBody("De vragen, " + words + ".")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In antwoord op uw brief van 5 maart 2026 deel ik u mede.",
                "De vragen zijn ingezonden op woensdag 4 maart 2026.",
                "De vragen zijn ingezonden op verzoek van de Kamer. Op 5 maart 2026 volgde een brief.",
                "Eerdere vragen, ingezonden op 3 februari 2025, zijn beantwoord."
            })
    void otherDaysDoNotCount(String sentence) {
        assertThat(Checked.of(SubmittedDateInconsistent.CODE, CleanLetter.withBody(sentence)))
                .isEmpty();
    }

    @Test
    void needsADayInTheTitle() {
        Letter letter = CleanLetter.withBody("Ingezonden op 5 maart 2026.").toBuilder()
                .writtenQuestions(CleanLetter.set().toBuilder()
                        .heading(CleanLetter.heading().toBuilder()
                                .submitted(Optional.empty())
                                .build())
                        .build())
                .build();

        assertThat(Checked.of(SubmittedDateInconsistent.CODE, letter)).isEmpty();
    }

    @Test
    void isForLettersOnly() {
        assertThat(Checked.isNotApplicable(SubmittedDateInconsistent.CODE, Publications.questionsOnly()))
                .isTrue();
    }
}
