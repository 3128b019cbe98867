package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Code UNANSWERED = Rules.code("question-unanswered").orElseThrow();

    /** Questions 5 to 14 are not answered, at the places 4 to 13. */
    private static Letter letter() {
        return CleanLetter.withSet(set -> {
            for (int i = 5; i < 15; i++) {
                set.addQuestion(Question.of(Integer.toString(i), "Deelt u deze mening?"));
            }
            return set;
        });
    }

    private static Report validate(Policy policy) {
        return Validator.builder().policy(policy).build().validate(letter());
    }

    @Test
    void switchesOffAndCountsWithTheReason() {
        Report report = validate(Policy.builder().off(UNANSWERED, "a draft").build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.suppressed()).hasSize(10).allMatch(s -> s.reason().equals("a draft"));
    }

    @Test
    void aPathCoversWhatIsBelowItAndNothingElse() {
        Report report = validate(Policy.builder()
                .off(UNANSWERED, "/writtenQuestions/questions/1", "not answered by us")
                .off(UNANSWERED, "/writtenQuestions/questions/12", "not answered by us")
                .build());

        assertThat(report.suppressed())
                .extracting(s -> s.finding().path().orElseThrow())
                .containsExactly("/writtenQuestions/questions/12");
    }

    @Test
    void regradesAndLaterEntriesOverrule() {
        Report report = validate(Policy.builder()
                .off(UNANSWERED, "a draft")
                .regrade(UNANSWERED, "/writtenQuestions", Severity.INFO, "known")
                .regrade(UNANSWERED, "/writtenQuestions/questions/4", Severity.WARNING, "pressing")
                .build());

        assertThat(report.suppressed()).isEmpty();
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isEqualTo(9);
        assertThat(report.worst()).contains(Severity.WARNING);
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void tunesReadingCodesToo() {
        ParseResult<Document> result = ParseResult.of(
                CleanLetter.letter(),
                List.of(Diagnostic.of(ReadingCodes.DATE_MALFORMED).build()));
        Policy policy = Policy.builder()
                .off(ReadingCodes.DATE_MALFORMED, "scanned paper")
                .build();

        Report report = Validator.builder().policy(policy).build().validate(result);

        assertThat(report.isValid()).isTrue();
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void aCopyKeepsTheEntries() {
        Policy policy = Policy.builder().off(UNANSWERED, "a draft").build();

        assertThat(validate(policy.toBuilder().build()).findings()).isEmpty();
    }

    @Test
    void refusesAnEntryWithoutReasonOrWithABadPointer() {
        Policy.Builder builder = Policy.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.off(UNANSWERED, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.off(UNANSWERED, "writtenQuestions", "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.off(UNANSWERED, "/body/", "why"));
    }
}
