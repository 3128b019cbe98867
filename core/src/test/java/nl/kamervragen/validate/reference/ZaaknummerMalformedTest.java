package nl.kamervragen.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import nl.kamervragen.validate.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZaaknummerMalformedTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(ZaaknummerMalformed.CODE, Defects.of("zaaknummer-malformed"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/letterhead/yourReference");
        assertThat(finding.arguments()).containsEntry("text", "2026Z4811");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026Z048111", "20226Z04811", "226Z04811"})
    void findsOtherLengths(String number) {
        assertThat(Checked.of(ZaaknummerMalformed.CODE, CleanLetter.withBody("Uw vragen met kenmerk " + number + ".")))
                .extracting(finding -> finding.argument("text"))
                .containsExactly(Optional.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026Z04811",
                "2026z04811",
                "2026Z 04811",
                "2026Z048112026Z04811",
                "5293107",
                "DGPV-2026Z12",
                "2026D04811"
            })
    void forgivesSpellingsAndLeavesOtherNumbersAlone(String number) {
        assertThat(Checked.of(ZaaknummerMalformed.CODE, CleanLetter.withLetterhead(head -> head.yourReference(number))))
                .isEmpty();
    }

    @Test
    void isForLettersOnly() {
        assertThat(Checked.isNotApplicable(ZaaknummerMalformed.CODE, Publications.questionsOnly()))
                .isTrue();
    }
}
