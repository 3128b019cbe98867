package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.diagnostic.Stage;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ValidatorTest {
    private static final Code OWN = Code.of("own-code", Severity.WARNING, Stage.CASE, (key, locale) -> "Own.");

    @Test
    void ofADocumentTheReadingCodesAreNotChecked() {
        Report report = Validator.standard().validate(CleanLetter.letter());

        assertThat(report.notChecked()).extracting(NotChecked::code).containsExactlyElementsOf(ReadingCodes.all());
        assertThat(report.notChecked()).extracting(NotChecked::reason).containsOnly(NotChecked.Reason.NO_SOURCE);
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void ofAResultTheReadersFindingsComeAlong() {
        Diagnostic duplicated = Diagnostic.of(ReadingCodes.REFERENCE_DUPLICATED).build();
        ParseResult<Document> result = ParseResult.of(CleanLetter.letter(), List.of(duplicated));

        Report report = Validator.standard().validate(result);

        assertThat(report.findings()).containsExactly(duplicated);
        assertThat(report.isValid()).isFalse();
        assertThat(report.notChecked()).isEmpty();
    }

    @Test
    void aResultWithoutDocumentIsNotValidAndNothingRan() {
        ParseResult<Document> result =
                ParseResult.failed(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());

        Report report = Validator.standard().validate(result);

        assertThat(report.isValid()).isFalse();
        assertThat(report.isComplete()).isFalse();
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.notChecked())
                .hasSameSizeAs(Rules.all())
                .allMatch(n -> n.reason() == NotChecked.Reason.NO_DOCUMENT);
    }

    @Test
    void anIncompleteReadingIsNotValid() {
        ParseResult<Document> result =
                ParseResult.<Document>of(CleanLetter.letter(), List.of()).withComplete(false);

        Report report = Validator.standard().validate(result);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void fillsInThePlaceOfAPathOfItsFirstPartOrOfWhatIsAroundIt() {
        SourceSpan own = SourceSpan.ofLine(34, 1, 340, 20);
        SourceSpan part = SourceSpan.ofLine(50, 1, 500, 5);
        SourceSpan later = SourceSpan.ofLine(60, 1, 600, 5);
        SourceMap map = SourceMap.builder()
                .path("/body/1", own)
                .path("/writtenQuestions/questions/4/content/1", later)
                .path("/writtenQuestions/questions/4/content/0", part)
                .build();

        assertThat(located("submitted-date-inconsistent", map)).isEqualTo(34);
        assertThat(located("question-unanswered", map)).isEqualTo(50);
        assertThat(located("footnote-unreferenced", map)).isEqualTo(50);
        assertThat(located("answer-late", SourceMap.EMPTY)).isZero();
    }

    @Test
    void locatesTheReadersFindingsToo() {
        ParseResult<Document> result = ParseResult.<Document>of(
                        CleanLetter.letter(),
                        List.of(Diagnostic.of(ReadingCodes.DATE_MALFORMED)
                                .path("/letterhead/date")
                                .build()))
                .withSourceMap(SourceMap.builder()
                        .path("/letterhead/date", SourceSpan.ofLine(9, 1, 90, 4))
                        .build());

        assertThat(Validator.standard().validate(result).findings().get(0).span())
                .contains(SourceSpan.ofLine(9, 1, 90, 4));
    }

    private static int located(String slug, SourceMap map) {
        ParseResult<Document> result =
                ParseResult.of(Defects.of(slug), List.<Diagnostic>of()).withSourceMap(map);
        Diagnostic finding = Validator.standard().validate(result).findings().get(0);
        assertThat(finding.code().slug()).isEqualTo(slug);
        return finding.span().map(SourceSpan::line).orElse(0);
    }

    @Test
    void aRuleThatThrowsIsAFailedRule() {
        Report report = validator((context, findings) -> {
                    throw new IllegalStateException("broken");
                })
                .validate(CleanLetter.letter());

        assertThat(report.failedRules()).containsExactly(OWN);
        assertThat(Checked.findings(report)).containsExactly("ERROR rule-failed ");
        assertThat(report.findings().get(0).arguments()).containsEntry("rule", "own-code");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void aRuleThatReportsAnotherCodeFails() {
        Report report = validator((context, findings) ->
                        findings.add(Diagnostic.of(ReadingCodes.DATE_MALFORMED).build()))
                .validate(CleanLetter.letter());

        assertThat(report.failedRules()).containsExactly(OWN);
    }

    @Test
    void aBrokenRuleThatIsSwitchedOffDoesNotCount() {
        Validator validator = Validator.builder()
                .rule(rule(Scope.everything(), (context, findings) -> {
                    throw new IllegalStateException("broken");
                }))
                .policy(Policy.builder().off(OWN, "broken for now").build())
                .build();

        assertThat(validator.validate(CleanLetter.letter()).isValid()).isTrue();
    }

    @Test
    void whatIsNeededAndNotGivenIsNotChecked() {
        Rule rule = rule(
                Scope.everything().needs(Need.TODAY, Need.REGISTRY),
                (context, findings) -> findings.add(Diagnostic.of(OWN)
                        .with("today", context.today().orElseThrow())
                        .build()));

        Report without = Validator.builder().rule(rule).build().validate(CleanLetter.letter());
        Report with = Validator.builder()
                .rule(rule)
                .asOf(LocalDate.of(2026, 6, 1))
                .build()
                .validate(CleanLetter.letter());

        assertThat(without.notChecked()).contains(new NotChecked(OWN, NotChecked.Reason.NO_TODAY));
        assertThat(without.isValid()).isTrue();
        assertThat(with.findings()).extracting(f -> f.arguments().get("today")).containsExactly("2026-06-01");
    }

    @Test
    void theSubmittedSetAndDeferralsAreNeedsToo() {
        Rule rule = rule(
                Scope.everything().needs(Need.SUBMITTED_SET, Need.DEFERRALS),
                (context, findings) -> assertThat(context.submittedSet()).contains(CleanLetter.set()));

        assertThat(Validator.builder()
                        .rule(rule)
                        .build()
                        .validate(CleanLetter.letter())
                        .notChecked())
                .contains(new NotChecked(OWN, NotChecked.Reason.NO_SUBMITTED_SET));
        assertThat(Validator.builder()
                        .rule(rule)
                        .submittedSet(CleanLetter.set())
                        .build()
                        .validate(CleanLetter.letter())
                        .notChecked())
                .contains(new NotChecked(OWN, NotChecked.Reason.NO_DEFERRALS));
        assertThat(Validator.builder()
                        .rule(rule)
                        .submittedSet(CleanLetter.set())
                        .deferrals(List.of())
                        .build()
                        .validate(CleanLetter.letter())
                        .findings())
                .isEmpty();
    }

    @Test
    void aRuleSeesOnlyTheSetsInItsScope() {
        List<String> seen = new ArrayList<>();
        Rule rule = rule(
                Scope.everything().states(SetState.QUESTIONS_ONLY),
                (context, findings) -> context.sets().forEach(set -> seen.add(set.path())));
        Letter letter = CleanLetter.letter().toBuilder()
                .moreWrittenQuestions(List.of(
                        CleanLetter.set(),
                        Publications.questionsOnly().writtenQuestions().orElseThrow()))
                .build();

        Validator.builder().rule(rule).build().validate(letter);

        assertThat(seen).containsExactly("/moreWrittenQuestions/1");
    }

    @Test
    void listsAThousandFindingsOfARuleAndCountsTheRest() {
        Letter letter = CleanLetter.withSet(set -> {
            for (int i = 0; i < 1200; i++) {
                set.addQuestion(Question.builder().numbers(QuestionNumbers.NONE).build());
            }
            return set;
        });

        Report report = Validator.standard().validate(letter);

        assertThat(report.count(Severity.ERROR)).isEqualTo(Findings.LIMIT);
        assertThat(report.findings())
                .filteredOn(f -> f.code().equals(ReadingCodes.DIAGNOSTICS_SUPPRESSED))
                .extracting(f -> f.arguments().get("count"))
                .containsExactly("200");
    }

    @Test
    @Timeout(20)
    void takesLinearTimeOnAHostileDocument() {
        Letter letter = CleanLetter.withSet(set -> {
            for (int i = 0; i < 50_000; i++) {
                String number = Integer.toString(11 + 2 * i);
                set.addQuestion(Question.of(number, "Hoe verklaart u dat zijn voorganger zweeg?"));
                set.addAnswer(Answer.of(number + "a", "De overige vragen ingezonden kenmerk 20262026Z."));
            }
            return set;
        });

        assertThat(Validator.standard().validate(letter).isValid()).isFalse();
    }

    @Test
    void twoRulesCannotShareACode() {
        Rule rule = rule(Scope.everything(), (context, findings) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().rule(rule).rule(rule).build());
    }

    private static Validator validator(BiConsumer<RuleContext, Findings> check) {
        return Validator.builder().rule(rule(Scope.everything(), check)).build();
    }

    private static Rule rule(Scope scope, BiConsumer<RuleContext, Findings> check) {
        return new Rule() {
            @Override
            public Code code() {
                return OWN;
            }

            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public void check(RuleContext context, Findings findings) {
                check.accept(context, findings);
            }
        };
    }
}
