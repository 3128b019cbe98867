package nl.kamervragen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.validate.Report;

/**
 * One page without scripts and outside files. Its language is declared, its tables have captions and headed columns,
 * and severity is told in words, never by colour alone (EN 301 549, WCAG 2.1 AA).
 */
final class HtmlReport implements ReportPrinter {
    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}
            caption{text-align:left;padding:.25rem 0;font-weight:bold}
            th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border:1px solid #767676;overflow-wrap:anywhere}
            thead th{background:#eef2f6}
            .error{border-left:.4rem solid #a80000}.warning{border-left:.4rem solid #8a5a00}.info{border-left:.4rem solid #154273}
            """;

    @Override
    public void print(List<FileReport> reports, ReportWords words, Writer out) throws IOException {
        String title = Printable.html(words.word("title"));
        out.write("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        out.write("<h1>" + title + "</h1>\n");
        for (FileReport file : reports) {
            section(file, words, out);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private static void section(FileReport file, ReportWords words, Writer out) throws IOException {
        Report report = file.report();
        out.write("<section>\n<h2>" + Printable.html(file.file()) + "</h2>\n");
        out.write("<p>" + Printable.html(words.summary(report)) + "</p>\n");
        if (!report.findings().isEmpty()) {
            table(report.findings(), words, out);
        }
        aside("notChecked", report.notChecked().size(), words, out);
        aside("suppressed", report.suppressed().size(), words, out);
        aside("failedRules", report.failedRules().size(), words, out);
        out.write("</section>\n");
    }

    private static void table(List<Diagnostic> findings, ReportWords words, Writer out) throws IOException {
        out.write("<table>\n<caption>" + Printable.html(words.word("findings")) + "</caption>\n<thead>\n<tr>");
        for (String column : List.of("place", "severity", "code", "message")) {
            out.write("<th scope=\"col\">" + Printable.html(words.word("column." + column)) + "</th>");
        }
        out.write("</tr>\n</thead>\n<tbody>\n");
        for (Diagnostic finding : findings) {
            row(finding, words, out);
        }
        out.write("</tbody>\n</table>\n");
    }

    private static void row(Diagnostic finding, ReportWords words, Writer out) throws IOException {
        String severity = ReportWords.id(finding.severity());
        out.write("<tr><td class=\"" + severity + "\">" + Printable.html(place(finding, words)) + "</td><td>"
                + Printable.html(words.word("severity." + severity)) + "</td><td><code>"
                + Printable.html(finding.code().slug()) + "</code></td><td>"
                + Printable.html(words.message(finding)) + "</td></tr>\n");
    }

    private static String place(Diagnostic finding, ReportWords words) {
        if (finding.span().isEmpty()) {
            return finding.path().filter(path -> !path.isEmpty()).orElse(words.word("document"));
        }
        SourceSpan span = finding.span().get();
        return words.word("line") + " " + span.line() + ", " + words.word("column") + " " + span.column();
    }

    private static void aside(String key, int count, ReportWords words, Writer out) throws IOException {
        if (count > 0) {
            out.write("<p>" + Printable.html(words.word(key)) + ": " + count + "</p>\n");
        }
    }
}
