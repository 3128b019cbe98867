package nl.kamervragen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.ReadingCodes;

/**
 * A code in the list of rules (<i>regel</i>).
 *
 * @param code the code
 * @param scope what it applies to and needs, in words
 */
record ListedCode(Code code, String scope) {
    static List<ListedCode> all(Kamervragen kamervragen) {
        Stream<ListedCode> reading = ReadingCodes.all().stream().map(code -> new ListedCode(code, "everything"));
        Stream<ListedCode> rules = kamervragen.validator().rules().stream()
                .map(rule -> new ListedCode(rule.code(), rule.scope().toString()));
        return Stream.concat(reading, rules).toList();
    }

    String stage() {
        return code.stage().name().toLowerCase(Locale.ROOT);
    }

    /** The text with its arguments by name, as in {@code {days}}. */
    String text(Locale locale) {
        return code.message(Map.of(), locale);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code.slug());
        json.put("severity", SeverityWord.of(code.severity()));
        json.put("stage", stage());
        json.put("scope", scope);
        json.put("nl", text(Locale.forLanguageTag("nl")));
        json.put("en", text(Locale.ENGLISH));
        return json;
    }
}
