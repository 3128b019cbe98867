package nl.kamervragen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.DocumentReader;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * A format of running text (<i>tekstformaat</i>): it only makes a {@link SourceDocument} of its bytes, and
 * {@link DocumentReader} finds the document in that.
 */
public abstract class SourceFormat extends NamedFormat {
    /**
     * Names the format.
     *
     * @param id lower case, such as {@code markdown}
     * @param mediaTypes the preferred one first
     * @param extensions lower case, without dot, the preferred one first
     */
    protected SourceFormat(String id, List<String> mediaTypes, List<String> extensions) {
        super(id, mediaTypes, extensions);
    }

    /**
     * Turns bytes into lines with places. Bad content never throws.
     *
     * @param input the input
     * @param options how to read
     * @return the lines with what is wrong with them, or why there are none
     */
    protected abstract ParseResult<SourceDocument> adapt(Input input, ReadOptions options);

    @Override
    public final Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        return Optional.of(adapt(input, options));
    }

    @Override
    public final ParseResult<Document> read(Input input, ReadOptions options) {
        ParseResult<SourceDocument> source = adapt(input, options);
        List<Diagnostic> findings = new ArrayList<>(source.diagnostics());
        if (source.value().isEmpty()) {
            return ParseResult.failed(findings);
        }
        if (isEmpty(source.orThrow())) {
            findings.add(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());
            return ParseResult.failed(findings);
        }
        ParseResult<Document> result = DocumentReader.read(source.orThrow(), options);
        findings.addAll(result.diagnostics());
        return result.withDiagnostics(findings).withComplete(result.isComplete() && source.isComplete());
    }

    private static boolean isEmpty(SourceDocument source) {
        return source.declared().isEmpty() && source.lines().findAny().isEmpty();
    }
}
