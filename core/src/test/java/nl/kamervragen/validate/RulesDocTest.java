package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
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

    private static final Properties READING_EXAMPLES = readingExamples();

    private static Properties readingExamples() {
        Properties examples = new Properties();
        try (InputStream in = RulesDocTest.class.getResourceAsStream("reading-examples.properties")) {
            examples.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    @Test
    void everyExampleIsOfACodeOfReading() {
        assertThat(READING_EXAMPLES.stringPropertyNames())
                .allMatch(slug -> Rules.code(slug).isPresent() && !RULES.containsKey(slug));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(Rules.all()).noneMatch(rule -> rule.example().isBlank());
    }

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
                .or(() -> Optional.ofNullable(READING_EXAMPLES.getProperty(code.slug())))
                .filter(example -> !example.isEmpty())
                .ifPresent(
                        example -> page.append("- example: *").append(example).append("*\n"));
    }
}
