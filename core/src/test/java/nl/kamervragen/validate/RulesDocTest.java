package nl.kamervragen.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamervragen.Golden;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Stage;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is generated from the code. */
class RulesDocTest {
    private static final Map<String, Rule> RULES =
            Rules.all().stream().collect(Collectors.toMap(rule -> rule.code().slug(), Function.identity()));

    @Test
    void theListOfRulesIsThatOfTheCode() {
        StringBuilder page = new StringBuilder();
        page.append("# The rules\n\n");
        page.append("Generated from the code by `RulesDocTest`; do not edit. Codes are permanent, texts are not.\n\n");
        page.append("- `error`: the document contradicts itself or cannot be used as it stands.\n");
        page.append("- `warning`: probably wrong, or a term was passed.\n");
        page.append("- `info`: a careful editor would look.\n\n");
        page.append(
                "A rule says what it applies to and what it needs. Elsewhere it is *not applicable*; without what it");
        page.append(" needs it is *not checked*. Neither makes a document invalid.\n");
        section(page, "Rules over the document", Stage.DOCUMENT);
        section(page, "Rules that need more than the document", Stage.CASE);
        section(page, "Findings of reading", Stage.READING);
        Golden.check("docs/rules.md", page.toString());
    }

    private static void section(StringBuilder page, String title, Stage stage) {
        List<Code> codes =
                Rules.codes().stream().filter(code -> code.stage() == stage).toList();
        if (codes.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append('\n');
        codes.forEach(code -> entry(page, code));
    }

    private static void entry(StringBuilder page, Code code) {
        Optional<Rule> rule = Optional.ofNullable(RULES.get(code.slug()));
        page.append("\n### ").append(code.slug()).append("\n\n");
        page.append('`').append(code.severity().name().toLowerCase(Locale.ROOT)).append('`');
        page.append(", stage ").append(code.stage().name().toLowerCase(Locale.ROOT));
        rule.ifPresent(r -> page.append(", scope: ").append(r.scope()));
        page.append("\n\n");
        page.append("- nl: ")
                .append(code.message(Map.of(), Locale.forLanguageTag("nl")))
                .append('\n');
        page.append("- en: ").append(code.message(Map.of(), Locale.ENGLISH)).append('\n');
        rule.map(Rule::example)
                .filter(example -> !example.isEmpty())
                .ifPresent(
                        example -> page.append("- example: *").append(example).append("*\n"));
    }
}
