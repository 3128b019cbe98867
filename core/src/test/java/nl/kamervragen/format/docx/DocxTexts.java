package nl.kamervragen.format.docx;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Formats;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceDocument;

/** Reads the tests' Word files. */
final class DocxTexts {
    private DocxTexts() {}

    static SourceDocument source(WordFile file) {
        return new DocxFormat()
                .source(file.input(), ReadOptions.standard())
                .orElseThrow()
                .orThrow();
    }

    static List<Line> lines(WordFile file) {
        return source(file).lines().toList();
    }

    static List<String> texts(WordFile file) {
        return lines(file).stream().map(Line::text).toList();
    }

    static ParseResult<Document> read(WordFile file) {
        return Formats.installed().read(file.input(), ReadOptions.standard());
    }

    static List<Code> codes(ParseResult<?> result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
