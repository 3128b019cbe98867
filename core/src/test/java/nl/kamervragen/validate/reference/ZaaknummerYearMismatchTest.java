package nl.kamervragen.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class ZaaknummerYearMismatchTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(ZaaknummerYearMismatch.CODE, Defects.of("zaaknummer-year-mismatch"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).contains("/writtenQuestions/heading/reference");
        assertThat(finding.arguments()).containsEntry("value", "2025Z04811");
        assertThat(finding.arguments()).containsEntry("submitted", "2026-03-04");
    }

    @Test
    void judgesTheLetterheadWhenTheTitleHasNoNumber() {
        Letter letter = CleanLetter.withBody("Hierbij de antwoorden.").toBuilder()
                .letterhead(CleanLetter.letterhead().toBuilder()
                        .yourReference("2025Z04811")
                        .build())
                .writtenQuestions(CleanLetter.set().toBuilder()
                        .heading(CleanLetter.heading().toBuilder()
                                .reference(Optional.empty())
                                .build())
                        .build())
                .build();

        assertThat(Checked.findings(letter))
                .containsExactly("WARNING zaaknummer-year-mismatch /letterhead/yourReference");
    }

    @Test
    void needsADayOfSubmission() {
        Letter letter = CleanLetter.withHeading(
                heading -> heading.reference(CaseNumber.parse("2025Z04811")).submitted(Optional.empty()));

        assertThat(Checked.of(ZaaknummerYearMismatch.CODE, letter)).isEmpty();
    }
}
