package nl.kamervragen.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class ZaaknummerMissingTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(ZaaknummerMissing.CODE, Defects.of("zaaknummer-missing"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/letterhead/yourReference");
        assertThat(finding.arguments()).isEmpty();
    }

    @Test
    void aNumberBetweenBracketsInTheBodyIsEnough() {
        Letter letter = without("Hierbij de antwoorden op de schriftelijke vragen (2026Z04811) over de brug.");

        assertThat(Checked.of(ZaaknummerMissing.CODE, letter)).isEmpty();
    }

    @Test
    void aMalformedNumberIsAnotherDefect() {
        Letter letter = without("Hierbij de antwoorden met kenmerk 2026Z4811.");

        assertThat(Checked.findings(letter)).containsExactly("ERROR zaaknummer-malformed /body/0");
    }

    @Test
    void withoutLetterheadThePlaceIsTheWholeLetter() {
        Letter letter = without("Hierbij de antwoorden.").toBuilder()
                .letterhead(Optional.empty())
                .build();

        assertThat(Checked.only(ZaaknummerMissing.CODE, letter).path()).contains("");
    }

    @Test
    void isForLettersWithQuestionsOnly() {
        assertThat(Checked.isNotApplicable(ZaaknummerMissing.CODE, Publications.questionsOnly()))
                .isTrue();
        Letter letter = without("Een brief.").toBuilder()
                .writtenQuestions(Optional.empty())
                .build();
        assertThat(Checked.of(ZaaknummerMissing.CODE, letter)).isEmpty();
    }

    private static Letter without(String body) {
        return CleanLetter.withBody(body).toBuilder()
                .letterhead(Letterhead.builder().date(CleanLetter.ANSWERED).build())
                .writtenQuestions(CleanLetter.set().toBuilder()
                        .heading(CleanLetter.heading().toBuilder()
                                .reference(Optional.empty())
                                .build())
                        .build())
                .build();
    }
}
