package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefectsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Stream<Map.Entry<String, Document>> defects() {
        return Defects.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void oneDefectIsOneFinding(Map.Entry<String, Document> defect) {
        Report report = Validator.standard().validate(defect.getValue());

        assertThat(report.findings())
                .extracting(finding -> finding.code().slug())
                .containsExactly(defect.getKey());
        assertThat(report.findings().get(0).path()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void everyArgumentOfTheTextIsGiven(Map.Entry<String, Document> defect) {
        Diagnostic finding =
                Validator.standard().validate(defect.getValue()).findings().get(0);

        assertThat(finding.message(DUTCH)).doesNotContain("{").isNotEqualTo(finding.message(Locale.ENGLISH));
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
        finding.arguments().keySet().forEach(name -> assertThat(name).matches("[a-z][A-Za-z]*"));
    }

    @Test
    void everyRuleHasADefect() {
        List<String> slugs = new ArrayList<>();
        Rules.all().forEach(rule -> slugs.add(rule.code().slug()));

        assertThat(Defects.all().keySet()).containsExactlyInAnyOrderElementsOf(slugs);
    }

    @Test
    void everyCodeHasADutchAndAnEnglishTextWithTheSameArguments() {
        for (Code code : Rules.codes()) {
            assertThat(placeholders(code, DUTCH)).as(code.slug()).isEqualTo(placeholders(code, Locale.ENGLISH));
            assertThat(code.message(Map.of(), DUTCH)).as(code.slug()).isNotBlank();
        }
    }

    private static List<String> placeholders(Code code, Locale locale) {
        return java.util.regex.Pattern.compile("\\{[A-Za-z]+\\}")
                .matcher(code.message(Map.of(), locale))
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
