package nl.kamervragen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamervragen.diagnostic.Severity;

/** A report for programs (<i>rapport als JSON</i>). */
final class JsonReport {
    private JsonReport() {}

    static Map<String, Object> of(List<CheckedFile> files, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "findings",
                files.stream()
                        .flatMap(file ->
                                file.findings().stream().map(finding -> FindingJson.of(file.file(), finding, locale)))
                        .toList());
        json.put("files", files.stream().map(JsonReport::verdict).toList());
        return json;
    }

    private static Map<String, Object> verdict(CheckedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file());
        json.put("valid", file.valid());
        json.put("errors", file.count(Severity.ERROR));
        json.put("warnings", file.count(Severity.WARNING));
        json.put("remarks", file.count(Severity.INFO));
        if (!file.notChecked().isEmpty()) {
            json.put(
                    "notChecked",
                    file.notChecked().stream()
                            .map(missing -> missing.code().slug())
                            .toList());
        }
        return json;
    }
}
