package nl.kamervragen.cli;

import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;

/** A report for a browser (<i>rapport als HTML</i>): one page without scripts or anything from elsewhere. */
final class HtmlReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; margin: 2rem }
            table { border-collapse: collapse; margin-bottom: 2rem }
            th, td { border-bottom: 1px solid #ccc; padding: .3rem .8rem; text-align: left; vertical-align: top }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private static final List<String> DUTCH = List.of("plaats", "ernst", "code", "bevinding");
    private static final List<String> ENGLISH = List.of("place", "severity", "code", "finding");

    private HtmlReport() {}

    static String of(List<CheckedFile> files, Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        String title = dutch ? "Bevindingen" : "Findings";
        StringBuilder page = new StringBuilder(String.format(HEAD, dutch ? "nl" : "en", title, title));
        files.forEach(file -> appendFile(page, file, locale, dutch));
        return page.append("</body>\n</html>").toString();
    }

    private static void appendFile(StringBuilder page, CheckedFile file, Locale locale, boolean dutch) {
        page.append("<h2>").append(escape(file.file())).append("</h2>\n");
        if (file.findings().isEmpty()) {
            page.append(dutch ? "<p>Geen bevindingen.</p>\n" : "<p>No findings.</p>\n");
            return;
        }
        page.append("<table>\n<thead><tr>");
        for (String heading : dutch ? DUTCH : ENGLISH) {
            page.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        file.findings().forEach(finding -> appendRow(page, finding, locale));
        page.append("</tbody>\n</table>\n");
    }

    private static void appendRow(StringBuilder page, Diagnostic finding, Locale locale) {
        String place = finding.span()
                .map(span -> span.line() + ":" + span.column())
                .or(finding::path)
                .orElse("");
        page.append("<tr><td>").append(escape(place));
        page.append("</td><td>").append(SeverityWord.of(finding.severity()));
        page.append("</td><td><code>").append(escape(finding.code().slug()));
        page.append("</code></td><td>").append(escape(finding.message(locale))).append("</td></tr>\n");
    }

    private static String escape(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
