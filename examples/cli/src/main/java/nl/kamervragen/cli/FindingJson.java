package nl.kamervragen.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceSpan;

/** A finding as a JSON object (<i>bevinding</i>). What is not known is absent. */
final class FindingJson {
    private FindingJson() {}

    static Map<String, Object> of(String file, Diagnostic finding, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("code", finding.code().slug());
        json.put("severity", SeverityWord.of(finding.severity()));
        json.put("message", finding.message(locale));
        finding.span().ifPresent(span -> putPlace(json, span));
        finding.path().ifPresent(path -> json.put("path", path));
        if (!finding.arguments().isEmpty()) {
            json.put("arguments", finding.arguments());
        }
        return json;
    }

    static void putPlace(Map<String, Object> json, SourceSpan span) {
        json.put("line", span.line());
        json.put("column", span.column());
        json.put("endLine", span.endLine());
        json.put("endColumn", span.endColumn());
        if (span.page() > 0) {
            json.put("page", span.page());
        }
    }
}
