package nl.kamervragen.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Checked;
import nl.kamervragen.validate.CleanLetter;
import nl.kamervragen.validate.Defects;
import org.junit.jupiter.api.Test;

class ZaaknummerInconsistentTest {
    @Test
    void findsTheDefect() {
        Diagnostic finding = Checked.only(ZaaknummerInconsistent.CODE, Defects.of("zaaknummer-inconsistent"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).contains("/letterhead/yourReference");
        assertThat(finding.arguments()).containsEntry("value", "2026Z04818");
        assertThat(finding.arguments()).containsEntry("expected", "2026Z04811");
    }

    @Test
    void comparesTheBodyWithTheTitle() {
        Letter letter =
                CleanLetter.withBody("In antwoord op uw brief van 5 maart 2026, nr. 2026Z04812, deel ik u mede.");

        assertThat(Checked.findings(letter)).containsExactly("ERROR zaaknummer-inconsistent /body/0");
    }

    @Test
    void withoutATitleTheFirstMentionIsExpected() {
        Letter letter = CleanLetter.withBody("De vragen met kenmerk 2026Z04812.").toBuilder()
                .writtenQuestions(CleanLetter.set().toBuilder()
                        .heading(CleanLetter.heading().toBuilder()
                                .reference(Optional.empty())
                                .build())
                        .build())
                .build();

        assertThat(Checked.only(ZaaknummerInconsistent.CODE, letter).arguments())
                .isEqualTo(Map.of("value", "2026Z04812", "expected", "2026Z04811"));
    }

    @Test
    void numbersOfOtherSetsDoNotCount() {
        Letter letter =
                CleanLetter.withBody("Eerder beantwoordde ik eerdere vragen met kenmerk 2025Z01234.").toBuilder()
                        .writtenQuestions(CleanLetter.set().toBuilder()
                                .addAnswer(Answer.of("1", "Zie mijn antwoord met kenmerk 2025Z01234."))
                                .build())
                        .build();

        assertThat(Checked.of(ZaaknummerInconsistent.CODE, letter)).isEmpty();
    }

    @Test
    void aReferenceThatIsNoCaseNumberIsNotCompared() {
        assertThat(Checked.of(
                        ZaaknummerInconsistent.CODE, CleanLetter.withLetterhead(head -> head.yourReference("5293107"))))
                .isEmpty();
    }

    @Test
    void aLetterOnTwoSetsMayNameBoth() {
        WrittenQuestions second = CleanLetter.set().toBuilder()
                .heading(CleanLetter.heading().toBuilder()
                        .reference(CaseNumber.parse("2026Z04812"))
                        .build())
                .footnotes(List.of())
                .build();
        Letter letter = CleanLetter.withLetterhead(head -> head.yourReference("2026Z04811 en 2026Z04812")).toBuilder()
                .moreWrittenQuestions(List.of(second))
                .build();

        assertThat(Checked.of(ZaaknummerInconsistent.CODE, letter)).isEmpty();
    }
}
