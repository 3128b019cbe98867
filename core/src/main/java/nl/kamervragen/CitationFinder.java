package nl.kamervragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.Citation;
import nl.kamervragen.reference.CitationScanner;
import nl.kamervragen.source.SourceDocument;

/** Every citation of some input: text is scanned as it is, other formats as their adapters see them. */
final class CitationFinder {
    private CitationFinder() {}

    static ParseResult<List<LocatedCitation>> find(DocumentFormat format, Input input, ReadOptions options) {
        Optional<ParseResult<SourceDocument>> source =
                isText(format) ? Optional.empty() : format.source(input, options);
        if (source.isEmpty()) {
            ParseResult<String> text = input.text();
            return scan(text.orThrow(), new TextPlaces(text.orThrow()), text.diagnostics());
        }
        ParseResult<SourceDocument> adapted = source.get();
        if (adapted.value().isEmpty()) {
            return ParseResult.failed(adapted.diagnostics());
        }
        SourceText text = new SourceText(adapted.orThrow());
        return scan(text.text(), text, adapted.diagnostics()).withComplete(adapted.isComplete());
    }

    private static boolean isText(DocumentFormat format) {
        return format.mediaTypes().stream().anyMatch(type -> type.equals("text/plain") || type.equals("text/markdown"));
    }

    private static ParseResult<List<LocatedCitation>> scan(String text, Places places, List<Diagnostic> before) {
        ParseResult<List<Citation>> scanned = CitationScanner.examine(text, Chamber.TK);
        List<Diagnostic> findings = new ArrayList<>(before);
        scanned.diagnostics().forEach(finding -> findings.add(placed(finding, places)));
        List<LocatedCitation> located = scanned.orThrow().stream()
                .map(citation -> new LocatedCitation(citation, places.span(citation.start(), citation.end())))
                .collect(Collectors.toUnmodifiableList());
        return ParseResult.of(located, findings);
    }

    /** The scanner places its findings in the text it was given. */
    private static Diagnostic placed(Diagnostic finding, Places places) {
        List<SourceSpan> spans = finding.spans().stream()
                .map(span -> places.span(span.offset(), span.endOffset()))
                .toList();
        return finding.toBuilder().at(spans).build();
    }
}
