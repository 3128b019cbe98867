package nl.kamervragen.validate.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;

class SignatureMissingTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(SignatureMissing.CODE, Defects.of("signature-missing"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("");
        assertThat(finding.arguments()).isEmpty();
    }

    @Test
    void findsAFunctionWithoutANameAndANameWithoutAFunction() {
        Letter letter = CleanLetter.letter().toBuilder()
                .addSignatory(Signatory.builder().office(CleanLetter.MINISTER).build())
                .addSignatory(Signatory.builder().name("Roos van Dalfsum").build())
                .build();

        assertThat(Checked.findings(letter))
                .containsExactly("ERROR signature-missing /signatories/1", "ERROR signature-missing /signatories/2");
    }

    @Test
    void appliesToALetterWithoutQuestionsButNotToAPublication() {
        assertThat(Checked.findings(Letter.builder().build())).containsExactly("ERROR signature-missing ");
        assertThat(Checked.isNotApplicable(SignatureMissing.CODE, Publications.questionsOnly()))
                .isTrue();
    }
}
