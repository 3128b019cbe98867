package nl.kamervragen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.SourceSpan;

/** {@code file:line:column severity code message}, as compilers print, so that editors can jump to it. */
final class TextReport implements ReportPrinter {
    @Override
    public void print(List<FileReport> reports, ReportWords words, Writer out) throws IOException {
        for (FileReport file : reports) {
            for (Diagnostic finding : file.report().findings()) {
                line(place(file.file(), finding), words, finding, out);
            }
            out.write(Printable.line(file.file()) + " " + words.summary(file.report()) + "\n");
        }
    }

    private static void line(String place, ReportWords words, Diagnostic finding, Writer out) throws IOException {
        String text =
                place + " " + ReportWords.id(finding.severity()) + " " + finding.code() + " " + words.message(finding);
        out.write(Printable.line(text) + "\n");
    }

    private static String place(String file, Diagnostic finding) {
        if (finding.span().isPresent()) {
            SourceSpan span = finding.span().get();
            return file + ":" + span.line() + ":" + span.column();
        }
        return finding.path()
                .filter(path -> !path.isEmpty())
                .map(path -> file + ":" + path)
                .orElse(file);
    }
}
